"""Matches ways down on the left with ways down on the right; a path that ends at its top node is forgotten.

Caught by: small trees
"""


def longest_palindromic_path(root):
    best = 0 if root is None else 1

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        left = visit(node.left, mask, depth + 1)
        right = visit(node.right, mask, depth + 1)
        if len(left) > len(right):
            left, right = right, left
        for m, d in left.items():
            for goal in [0] + [1 << i for i in range(26)]:
                other = right.get(m ^ bit ^ goal)
                if other is not None:
                    best = max(best, d + other - 2 * depth + 1)
        for m, d in left.items():
            right[m] = max(right.get(m, 0), d)
        right.setdefault(mask, depth)
        return right

    visit(root, 0, 0)
    return best
