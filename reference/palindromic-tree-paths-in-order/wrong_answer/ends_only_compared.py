"""Asks whether the two ends are equal and the path without its letters at the ends is made of pairs: order inside is lost.

Caught by: folded palindromes
"""


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    around = {}
    stack = [(root, None)]
    while stack:
        node, parent = stack.pop()
        children = [c for c in (node.left, node.right) if c]
        around[node] = children + ([parent] if parent else [])
        stack.extend((c, node) for c in children)
    best = 1
    for start in around:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, word = stack.pop()
            if word[:2] == word[:-3:-1] and sum(word.count(x) % 2 for x in set(word)) <= 1:
                best = max(best, len(word))
            stack.extend((n, node, word + n.val) for n in around[node] if n is not previous)
    return best
