"""Puts the node's own mask into the merged table last, over a deeper node with the same mask.

Caught by: any letters
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        best = max(best, 1)
        table = {}
        for child in (node.left, node.right):
            if child is None:
                continue
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                for goal in goals:
                    if m ^ bit ^ goal == mask:
                        best = max(best, d - depth + 1)
                    if m ^ bit ^ goal in table:
                        best = max(best, d + table[m ^ bit ^ goal] - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        table[mask] = depth
        return table

    if root is not None:
        visit(root, 0, 0)
    return best
