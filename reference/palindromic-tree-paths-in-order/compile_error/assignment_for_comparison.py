"""Uses = where == was meant: a syntax error."""


def longest_ordered_palindromic_path(root):
    if root = None:
        return 0
    return 1
