"""Pairs a neighbour of the centre with itself: a branch mirrors itself and a path uses nodes twice.

Caught by: call after call
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
    best = 1
    for v in order:
        ends = [(a, v, b, v, 3) for a in near[v] for b in near[v] if a is not b or len(near[a]) > 2]
        ends += [(v, a, a, v, 2) for a in near[v]]
        while ends:
            a, a_in, b, b_in, length = ends.pop()
            if a.val == b.val:
                if a is not b:
                    best = max(best, length)
                for c in near[a]:
                    for d in near[b]:
                        if c is not a_in and d is not b_in:
                            ends.append((c, a, d, b, length + 2))
    return best
