"""Reads only paths that contain the root.

Caught by: caterpillars
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0

    def words(node, word):
        if node is None:
            return []
        word += node.val
        return [word] + words(node.left, word) + words(node.right, word)

    lefts = [""] + words(root.left, "")
    rights = [""] + words(root.right, "")
    best = 1
    for left in lefts:
        for right in rights:
            path = left[::-1] + root.val + right
            if path == path[::-1]:
                best = max(best, len(path))
    return best
