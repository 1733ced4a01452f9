"""Reads only the ways from an ancestor down to a descendant.

Caught by: one letter
"""


def longest_ordered_palindromic_path(root):
    best = 0

    def visit(node, word):
        nonlocal best
        if node is None:
            return
        word = word + node.val
        for i in range(len(word)):
            part = word[i:]
            if part == part[::-1]:
                best = max(best, len(part))
                break
        visit(node.left, word)
        visit(node.right, word)

    visit(root, "")
    return best
