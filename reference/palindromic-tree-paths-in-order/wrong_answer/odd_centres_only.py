"""Expands around nodes only: palindromes of an even number of nodes are missed.

Caught by: chains
"""


def longest_ordered_palindromic_path(root):
    parent, order = {root: None}, [root] if root else []
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)

    def around(node):
        return [n for n in (node.left, node.right, parent[node]) if n]

    best = 0
    for centre in order:
        best = max(best, 1)
        stack = [(a, centre, b, centre, 3) for a in around(centre) for b in around(centre) if a is not b]
        while stack:
            a, a_in, b, b_in, length = stack.pop()
            if a.val == b.val:
                best = max(best, length)
                stack += [
                    (c, a, d, b, length + 2)
                    for c in around(a) if c is not a_in
                    for d in around(b) if d is not b_in
                ]
    return best
