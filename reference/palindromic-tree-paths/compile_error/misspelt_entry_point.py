"""The function is called longest_palindrome_path: the entry point is missing."""


def longest_palindrome_path(root):
    if root is None:
        return 0
    return 1
