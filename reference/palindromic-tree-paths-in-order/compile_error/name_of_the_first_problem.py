"""Keeps the first problem's function name: the entry point is missing."""


def longest_palindromic_path(root):
    return 0 if root is None else 1
