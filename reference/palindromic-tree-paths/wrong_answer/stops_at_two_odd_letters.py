"""Prunes the walk as soon as two letters are odd, though later letters may pair them.

Caught by: chains
"""


def longest_palindromic_path(root):
    parent = {root: None}
    order = [root] if root else []
    for node in order:
        for child in filter(None, (node.left, node.right)):
            parent[child] = node
            order.append(child)

    def longest(node, previous, odd):
        odd = odd ^ {node.val}
        if len(odd) > 2:
            return 0  # too far from a palindrome already
        here = 1 if len(odd) < 2 else 0
        steps = [n for n in (node.left, node.right, parent[node]) if n and n is not previous]
        further = max((longest(n, node, odd) for n in steps), default=0)
        return further + 1 if further else here

    best = 0
    for start in order:
        best = max(best, longest(start, None, frozenset()))
    return best
