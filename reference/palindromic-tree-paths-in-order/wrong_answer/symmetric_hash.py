"""A hash that adds letter * position and compares it with the same sum from the other end: different words collide.

Caught by: small trees
"""


def longest_ordered_palindromic_path(root):
    around = {}
    stack = [(root, None)] if root else []
    while stack:
        node, parent = stack.pop()
        children = [c for c in (node.left, node.right) if c]
        around[node] = children + ([parent] if parent else [])
        stack.extend((c, node) for c in children)
    best = 0
    for start in around:
        # forwards: sum of code * (i + 1); total: sum of code
        stack = [(start, None, 0, 0, 0)]
        while stack:
            node, previous, forwards, total, length = stack.pop()
            code = ord(node.val) - 96
            length += 1
            forwards += code * length
            total += code
            backwards = total * (length + 1) - forwards
            if forwards == backwards:
                best = max(best, length)
            stack.extend((n, node, forwards, total, length) for n in around[node] if n is not previous)
    return best
