"""Begins only at leaves and at the root, because "a longest path cannot be extended"; with the condition it may end inside.

Caught by: forks below a stem
"""


def longest_palindromic_path(root):
    if root is None:
        return 0
    parent = {root: None}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    best = 1
    for start in order:
        if start is not root and (start.left or start.right):
            continue
        stack = [(start, None, 0, 0)]
        while stack:
            node, previous, mask, length = stack.pop()
            mask ^= 1 << (ord(node.val) - 97)
            length += 1
            if mask & (mask - 1) == 0:
                best = max(best, length)
            for other in (node.left, node.right, parent[node]):
                if other is not None and other is not previous:
                    stack.append((other, node, mask, length))
    return best
