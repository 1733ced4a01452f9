"""At a centre pairs the left child with the right one, and never a child with the parent: palindromes do not run on upwards.

Caught by: caterpillars
"""


def longest_ordered_palindromic_path(root):
    parent = {}
    order = [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    def grow(a, a_in, b, b_in):
        if a is None or b is None or a.val != b.val:
            return 0
        steps = [
            grow(c, a, d, b)
            for c in (a.left, a.right, parent.get(a)) if c is not a_in
            for d in (b.left, b.right, parent.get(b)) if d is not b_in
        ]
        return 2 + max(steps, default=0)

    best = 0
    for v in order:
        best = max(best, 1 + grow(v.left, v, v.right, v))
        for child in (v.left, v.right):
            best = max(best, grow(v, child, child, v))
    return best
