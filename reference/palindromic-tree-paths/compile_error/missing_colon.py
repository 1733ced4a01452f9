"""A colon is missing after the else."""


def longest_palindromic_path(root):
    if root is None:
        return 0
    else
        return 1
