"""Counts a palindrome around an edge as if a node were its middle: one node too many for even ones that grow.

Caught by: one letter
"""


def longest_ordered_palindromic_path(root):
    near = {root: []} if root else {}
    order = list(near)
    for node in order:
        for child in (node.left, node.right):
            if child:
                near[node].append(child)
                near[child] = [node]
                order.append(child)

    def radius(a, a_in, b, b_in):
        """Number of matching steps, the ends themselves included."""
        if a.val != b.val:
            return 0
        further = [
            radius(c, a, d, b)
            for c in near[a] if c is not a_in
            for d in near[b] if d is not b_in
        ]
        return 1 + max(further, default=0)

    best = 0
    for v in order:
        best = max(best, 1)
        for a in near[v]:
            r = radius(v, a, a, v)
            best = max(best, 2 * r if r < 2 else 2 * r + 1)
            for b in near[v]:
                if a is not b:
                    best = max(best, 2 * radius(a, v, b, v) + 1)
    return best
