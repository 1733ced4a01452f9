"""Takes mask(u) ^ mask(v) for the path between u and v, so the letter of the turning node cancels out.

Caught by: any letters
"""


def longest_palindromic_path(root):
    best = 0

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        above = mask
        mask ^= 1 << ord(node.val) - 97
        best = max(best, 1)
        table = {mask: depth}
        for child in (node.left, node.right):
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                straight = m ^ above
                if straight & (straight - 1) == 0:
                    best = max(best, d - depth + 1)
                for goal in [0] + [1 << i for i in range(26)]:
                    other = table.get(m ^ goal)
                    if other is not None and other > depth:
                        best = max(best, d + other - 2 * depth + 1)
            for m, d in below.items():
                table[m] = max(d, table.get(m, 0))
        return table

    visit(root, 0, 0)
    return best
