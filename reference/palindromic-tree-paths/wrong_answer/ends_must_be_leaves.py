"""Walks from leaves only and counts a path only where it arrives at a leaf (or the root).

Caught by: caterpillars
"""


def longest_palindromic_path(root):
    if root is None:
        return 0
    around = {}
    stack = [(root, None)]
    while stack:
        node, parent = stack.pop()
        children = [c for c in (node.left, node.right) if c]
        around[node] = children + ([parent] if parent else [])
        stack += [(c, node) for c in children]
    ends = [node for node in around if len(around[node]) <= 1 or node is root]
    best = 1
    for start in ends:
        stack = [(start, None, 0, 0)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << (ord(node.val) - 97)
            length += 1
            if node in ends and mask & (mask - 1) == 0:
                best = max(best, length)
            stack += [(n, node, mask, length) for n in around[node] if n is not previous]
    return best
