"""Handles a node with one child by passing that child's result on: a path that ends at such a node is missed.

Caught by: call after call
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        best = max(best, 1)
        children = [c for c in (node.left, node.right) if c]
        if len(children) == 1:
            table = visit(children[0], mask, depth + 1)
            table.setdefault(mask, depth)
            return table
        table = {mask: depth}
        for child in children:
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in goals:
                    if m ^ bit ^ goal in table:
                        best = max(best, d + table[m ^ bit ^ goal] - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    if root:
        visit(root, 0, 0)
    return best
