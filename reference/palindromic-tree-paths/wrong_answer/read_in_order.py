"""Solves the neighbouring problem: the letters read in order must be a palindrome, nothing is rearranged.

Caught by: chains
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
        stack = [(start, None, start.val)]
        while stack:
            node, previous, text = stack.pop()
            if len(text) > best and text == text[::-1]:
                best = len(text)
            stack.extend((n, node, text + n.val) for n in around[node] if n is not previous)
    return best
