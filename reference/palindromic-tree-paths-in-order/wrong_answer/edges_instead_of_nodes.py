"""Adds up the edges of an expansion: right for one node, one too few for every longer path.

Caught by: one letter
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    near = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                near[node].append(child)
                near[child] = [node]
                order.append(child)
    best = 0
    stack = []
    for v, around in near.items():
        stack += [(v, a, a, v, 1) for a in around]
        stack += [(a, v, b, v, 2) for a in around for b in around if a is not b]
    while stack:
        a, a_in, b, b_in, edges = stack.pop()
        if a.val == b.val:
            best = max(best, edges)
            stack += [
                (c, a, d, b, edges + 2)
                for c in near[a] if c is not a_in
                for d in near[b] if d is not b_in
            ]
    return max(best, 1)
