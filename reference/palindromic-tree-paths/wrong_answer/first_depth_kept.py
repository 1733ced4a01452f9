"""Keeps the first depth met for a mask when two subtrees are merged, not the greatest.

Caught by: caterpillars
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
        for few, many in ((left, right), ({mask: depth}, left), ({mask: depth}, right)):
            for m, d in few.items():
                for goal in goals:
                    if m ^ bit ^ goal in many:
                        best = max(best, d + many[m ^ bit ^ goal] - 2 * depth + 1)
        for m, d in right.items():
            left.setdefault(m, d)
        left.setdefault(mask, depth)
        return left

    visit(root, 0, 0)
    return best
