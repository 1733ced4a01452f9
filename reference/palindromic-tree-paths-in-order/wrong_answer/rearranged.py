"""Solves the first problem again: the letters may be rearranged.

Caught by: folded palindromes
"""


def longest_ordered_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        best = max(best, 1)
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        table = {mask: depth}
        for child in (node.left, node.right):
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in goals:
                    other = table.get(m ^ bit ^ goal)
                    if other is not None:
                        best = max(best, d + other - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    visit(root, 0, 0)
    return best
