"""Compares the first half with the second, not with its reverse: abab passes and abba does not.

Caught by: chains
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    around = {}

    def link(node, parent):
        around[node] = [n for n in (parent, node.left, node.right) if n]
        for child in (node.left, node.right):
            if child:
                link(child, node)

    link(root, None)
    best = 1

    def walk(node, previous, word):
        nonlocal best
        word = word + [node.val]
        half = len(word) // 2
        if half == 0 or word[:half] == word[len(word) - half:]:
            best = max(best, len(word))
        for other in around[node]:
            if other is not previous:
                walk(other, node, word)

    for start in around:
        walk(start, None, [])
    return best
