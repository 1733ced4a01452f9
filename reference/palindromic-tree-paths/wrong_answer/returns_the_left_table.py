"""Merges the smaller table into the larger one, and then always returns the left child's, whichever it was.

Caught by: bushy trees
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        best = max(best, 1)
        left = visit(node.left, mask, depth + 1)
        right = visit(node.right, mask, depth + 1)
        for table in (left, right):
            for goal in goals:
                other = table.get(mask ^ bit ^ goal)
                if other is not None:
                    best = max(best, other - depth + 1)
        small, large = (left, right) if len(left) <= len(right) else (right, left)
        for m, d in small.items():
            for goal in goals:
                other = large.get(m ^ bit ^ goal)
                if other is not None:
                    best = max(best, d + other - 2 * depth + 1)
        for m, d in small.items():
            large[m] = max(d, large.get(m, 0))
        left.setdefault(mask, depth)
        return left

    visit(root, 0, 0)
    return best
