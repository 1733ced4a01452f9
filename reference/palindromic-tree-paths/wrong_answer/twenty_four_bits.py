"""Packs the letters into 24 bits by taking the remainder: a and y, and b and z, share one.

Caught by: distinct letters
"""

BITS = 24


def longest_palindromic_path(root):
    best = 0

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << (ord(node.val) - 97) % BITS
        mask ^= bit
        best = max(best, 1)
        table = {mask: depth}
        for child in (node.left, node.right):
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in [0] + [1 << i for i in range(BITS)]:
                    other = table.get(m ^ bit ^ goal)
                    if other is not None:
                        best = max(best, d + other - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    visit(root, 0, 0)
    return best
