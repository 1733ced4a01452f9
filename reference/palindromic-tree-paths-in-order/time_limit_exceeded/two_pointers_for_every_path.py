"""The brute force: the letters of every path in a list, compared from both ends inwards; cubic on a chain of one letter."""


def _is_palindrome(path):
    i, j = 0, len(path) - 1
    while i < j:
        if path[i] != path[j]:
            return False
        i += 1
        j -= 1
    return True


def longest_ordered_palindromic_path(root):
    around = {}

    def link(node, parent):
        if node is not None:
            around[node] = [n for n in (node.left, node.right, parent) if n is not None]
            link(node.left, node)
            link(node.right, node)

    link(root, None)
    best = 0
    path = []

    def walk(node, previous):
        nonlocal best
        path.append(node.val)
        if _is_palindrome(path):
            best = max(best, len(path))
        for other in around[node]:
            if other is not previous:
                walk(other, node)
        path.pop()

    for start in around:
        walk(start, None)
    return best
