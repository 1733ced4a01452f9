"""Takes the turning node for the middle of every palindrome: left arm against right arm of equal length.

Caught by: folded palindromes
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0

    def mirrored(a, b):
        """Longest equal words downwards from a and b."""
        if a is None or b is None or a.val != b.val:
            return 0
        return 1 + max(mirrored(c, d) for c in (a.left, a.right) for d in (b.left, b.right))

    def straight(node, word):
        # palindromes that begin at some node and go down only
        if node is None:
            return 0
        word += node.val
        here = max(len(word) - i for i in range(len(word)) if word[i:] == word[i:][::-1])
        return max(here, straight(node.left, word), straight(node.right, word))

    def bent(node):
        if node is None:
            return 0
        return max(1 + 2 * mirrored(node.left, node.right), bent(node.left), bent(node.right))

    return max(bent(root), straight(root, ""))
