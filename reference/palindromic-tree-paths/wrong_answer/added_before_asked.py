"""Adds each node of a subtree to the table before the next one of the same subtree is matched: pairs that turn lower down count too long.

Caught by: chains
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def subtree(node, mask, length):
        if node is not None:
            mask ^= 1 << ord(node.val) - 97
            yield mask, length
            yield from subtree(node.left, mask, length + 1)
            yield from subtree(node.right, mask, length + 1)

    def solve(node):
        nonlocal best
        if node is None:
            return
        bit = 1 << ord(node.val) - 97
        best = max(best, 1)
        table = {0: 0}
        for child in (node.left, node.right):
            for mask, length in subtree(child, 0, 1):
                for goal in goals:
                    if mask ^ bit ^ goal in table:
                        best = max(best, length + table[mask ^ bit ^ goal] + 1)
                if child is node.right:
                    table[mask] = max(length, table.get(mask, 0))
                else:
                    table.setdefault(mask, length)
        solve(node.left)
        solve(node.right)

    solve(root)
    return best
