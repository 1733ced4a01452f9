"""Starts at 1 and never asks whether there is a node at all.

Caught by: small trees
"""


def longest_ordered_palindromic_path(root):
    parent = {}
    best = 1

    def link(node, above):
        if node:
            parent[node] = above
            link(node.left, node)
            link(node.right, node)

    link(root, None)

    def expand(a, a_in, b, b_in, length):
        nonlocal best
        if a.val != b.val:
            return
        best = max(best, length)
        for c in (a.left, a.right, parent[a]):
            for d in (b.left, b.right, parent[b]):
                if c and d and c is not a_in and d is not b_in:
                    expand(c, a, d, b, length + 2)

    for v in parent:
        around = [n for n in (v.left, v.right, parent[v]) if n]
        for a in around:
            expand(v, a, a, v, 2)
            for b in around:
                if a is not b:
                    expand(a, v, b, v, 3)
    return best
