"""Measures a path that turns by its edges, while one that goes straight down is measured by its nodes.

Caught by: any letters
"""


def longest_palindromic_path(root):
    best = 0

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        tables = [visit(node.left, mask, depth + 1), visit(node.right, mask, depth + 1)]
        best = max(best, 1)
        goals = [bit] + [bit ^ (1 << i) for i in range(26)]
        for table in tables:
            for m, d in table.items():
                if m ^ mask in goals:
                    best = max(best, d - depth + 1)
        for m, d in tables[0].items():
            for goal in goals:
                if m ^ goal in tables[1]:
                    best = max(best, d + tables[1][m ^ goal] - 2 * depth)
        merged = {mask: depth}
        for table in tables:
            for m, d in table.items():
                merged[m] = max(d, merged.get(m, 0))
        return merged

    visit(root, 0, 0)
    return best
