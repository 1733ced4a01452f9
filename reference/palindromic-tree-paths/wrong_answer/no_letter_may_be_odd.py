"""Asks for equal masks only, so every letter must occur an even number of times (one node is let through).

Caught by: chains
"""


def longest_palindromic_path(root):
    best = 0 if root is None else 1

    def visit(node, mask, depth):
        nonlocal best
        if node is None:
            return {}
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        result = {mask: depth}
        for child in (node.left, node.right):
            below = visit(child, mask, depth + 1)
            for m, d in below.items():
                if m ^ bit in result:
                    best = max(best, d + result[m ^ bit] - 2 * depth + 1)
            for m, d in below.items():
                result[m] = max(result.get(m, d), d)
        return result

    visit(root, 0, 0)
    return best
