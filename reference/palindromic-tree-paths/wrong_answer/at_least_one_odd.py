"""Tries the 26 masks that differ by one letter and forgets the equal one: paths of even length are missed.

Caught by: caterpillars
"""


def longest_palindromic_path(root):
    answer = 0

    def visit(node, mask, depth):
        nonlocal answer
        if not node:
            return {}
        bit = 1 << ord(node.val) - 97
        mask ^= bit
        answer = max(answer, 1)
        mine = {mask: depth}
        for child in (node.left, node.right):
            theirs = visit(child, mask, depth + 1)
            for m, d in theirs.items():
                for i in range(26):
                    other = mine.get(m ^ bit ^ (1 << i))
                    if other is not None:
                        answer = max(answer, d + other - 2 * depth + 1)
            for m, d in theirs.items():
                mine[m] = max(mine.get(m, 0), d)
        return mine

    visit(root, 0, 0)
    return answer
