"""Merges the children's tables with dict.update: the right child's depth replaces a greater one of the left.

Caught by: small trees
"""


def longest_palindromic_path(root):
    best = 0
    goals = [0] + [1 << i for i in range(26)]

    def ways(node):
        # parity of a way down that begins here -> number of its nodes
        nonlocal best
        if node is None:
            return {0: 0}
        bit = 1 << ord(node.val) - 97
        left, right = ways(node.left), ways(node.right)
        for m, length in left.items():
            for goal in goals:
                other = right.get(m ^ bit ^ goal)
                if other is not None:
                    best = max(best, length + other + 1)
        merged = {0: 0}
        for table in (left, right):
            merged.update({m ^ bit: length + 1 for m, length in table.items()})
        return merged

    ways(root)
    return best
