"""Returns early at a leaf, before the letter is taken off the counts again.

Caught by: small trees
"""


def longest_palindromic_path(root):
    nodes, parent = [], {}

    def link(node, above):
        if node:
            nodes.append(node)
            parent[node] = above
            link(node.left, node)
            link(node.right, node)

    link(root, None)
    best = 0

    def walk(node, previous, length, counts):
        nonlocal best
        counts[ord(node.val) - 97] += 1
        if sum(c % 2 for c in counts) <= 1:
            best = max(best, length)
        following = [n for n in (node.left, node.right, parent[node]) if n and n is not previous]
        if not following:
            return
        for other in following:
            walk(other, node, length + 1, counts)
        counts[ord(node.val) - 97] -= 1

    for node in nodes:
        walk(node, None, 1, [0] * 26)
    return best
