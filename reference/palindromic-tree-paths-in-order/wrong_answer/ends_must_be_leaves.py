"""Starts at leaves and the root only: a longest palindrome inside the tree is missed.

Caught by: chains
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    around = {}
    stack = [(root, None)]
    while stack:
        node, parent = stack.pop()
        children = [c for c in (node.left, node.right) if c]
        around[node] = children + ([parent] if parent else [])
        stack.extend((c, node) for c in children)
    best = 1
    for start in around:
        if len(around[start]) > 1 and start is not root:
            continue
        stack = [(start, None, start.val)]
        while stack:
            node, previous, word = stack.pop()
            if word == word[::-1]:
                best = max(best, len(word))
            stack.extend((n, node, word + n.val) for n in around[node] if n is not previous)
    return best
