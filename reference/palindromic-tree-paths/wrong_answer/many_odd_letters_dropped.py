"""Saves time by dropping ways down with more than three odd letters, though another way may pair them all.

Caught by: bushy trees
"""


def longest_palindromic_path(root):
    best = 0

    def visit(node):
        # parity of a way down that begins here -> its number of nodes
        nonlocal best
        if node is None:
            return {0: 0}
        bit = 1 << ord(node.val) - 97
        left, right = visit(node.left), visit(node.right)
        for m, d in left.items():
            for goal in [0] + [1 << i for i in range(26)]:
                other = right.get(m ^ bit ^ goal)
                if other is not None:
                    best = max(best, d + other + 1)
        down = {0: 0}
        for table in (left, right):
            for m, d in table.items():
                if bin(m ^ bit).count("1") <= 3:
                    down[m ^ bit] = max(down.get(m ^ bit, 0), d + 1)
        return down

    visit(root)
    return best
