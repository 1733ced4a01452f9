"""Builds the longest palindrome FROM the letters of the path: odd letters are dropped instead of forbidding the path.

Caught by: bushy trees, chains
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
        stack.extend((c, node) for c in children)
    best = 0
    for start in around:
        stack = [(start, None, 0, 0)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << ord(node.val) - 97
            length += 1
            odd = bin(mask).count("1")
            best = max(best, length - max(0, odd - 1))
            stack.extend((n, node, mask, length) for n in around[node] if n is not previous)
    return best
