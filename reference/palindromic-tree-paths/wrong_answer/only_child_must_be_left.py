"""Takes a node without a left child for a leaf: whatever hangs on its right is not seen.

Caught by: chains
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        best = max(best, 1)
        table = {mask: depth}
        if node.left is None:
            return table
        for child in (node.left, node.right):
            if child is None:
                continue
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in goals:
                    other = table.get(m ^ bit ^ goal)
                    if other is not None:
                        best = max(best, d + other - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    if root is not None:
        visit(root, 0, 0)
    return best
