"""A bracket is never closed."""


def longest_ordered_palindromic_path(root):
    if root is None:
        return max([0, 0)
    return 1
