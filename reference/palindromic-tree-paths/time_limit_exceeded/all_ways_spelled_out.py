"""Spells out every way down below every node, anew for each ancestor, and tries all pairs of them: cubic on a chain."""


def _ways_down(node):
    if node is None:
        return []
    ways = [node.val]
    for child in (node.left, node.right):
        ways.extend(node.val + way for way in _ways_down(child))
    return ways


def _fits(text):
    odd = set()
    for letter in text:
        odd ^= {letter}
    return len(odd) <= 1


def longest_palindromic_path(root):
    if root is None:
        return 0
    left, right = _ways_down(root.left), _ways_down(root.right)
    best = 1
    for a in [""] + left:
        for b in [""] + right:
            if len(a) + len(b) + 1 > best and _fits(a + root.val + b):
                best = len(a) + len(b) + 1
    return max(best, longest_palindromic_path(root.left), longest_palindromic_path(root.right))
