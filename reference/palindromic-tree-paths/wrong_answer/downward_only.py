"""Starts at every node but only ever goes down: a path never turns.

Caught by: forks below a stem
"""


def longest_palindromic_path(root):
    if root is None:
        return 0

    def down(node, mask, length):
        if node is None:
            return 0
        mask ^= 1 << (ord(node.val) - ord("a"))
        length += 1
        here = length if bin(mask).count("1") <= 1 else 0
        return max(here, down(node.left, mask, length), down(node.right, mask, length))

    return max(
        down(root, 0, 0),
        longest_palindromic_path(root.left),
        longest_palindromic_path(root.right),
    )
