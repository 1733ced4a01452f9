"""Toggles letters in one set that both branches of the walk share: the second branch sees the first one's letters.

Caught by: caterpillars
"""


def longest_palindromic_path(root):
    if root is None:
        return 0
    around = {}

    def link(node, above):
        around[node] = [n for n in (above, node.left, node.right) if n]
        for child in (node.left, node.right):
            if child:
                link(child, node)

    link(root, None)

    def walk(node, previous, odd, length):
        odd ^= {node.val}  # in place
        best = length if len(odd) < 2 else 0
        for other in around[node]:
            if other is not previous:
                best = max(best, walk(other, node, odd, length + 1))
        return best

    return max(walk(node, None, set(), 1) for node in around)
