"""Returns None for the empty tree by a bare return.

Caught by: small trees
"""


def longest_ordered_palindromic_path(root):
    if not root:
        return
    near = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                near[node].append(child)
                near[child] = [node]
                order.append(child)
    best = 1
    stack = []
    for v, around in near.items():
        stack += [(v, a, a, v, 2) for a in around]
        stack += [(a, v, b, v, 3) for a in around for b in around if a is not b]
    while stack:
        a, a_in, b, b_in, length = stack.pop()
        if a.val == b.val:
            best = max(best, length)
            stack += [
                (c, a, d, b, length + 2)
                for c in near[a] if c is not a_in
                for d in near[b] if d is not b_in
            ]
    return best
