"""Counts letters that occur exactly once instead of an odd number of times: aaab passes as well as aaabbb.

Caught by: forks below a stem
"""


def longest_palindromic_path(root):
    parent, order = {root: None}, [root]
    if root is None:
        return 0
    for node in order:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                order.append(child)
    counts = {}
    best = 0

    def walk(node, previous, length):
        nonlocal best
        counts[node.val] = counts.get(node.val, 0) + 1
        if list(counts.values()).count(1) <= 1:
            best = max(best, length)
        for other in (node.left, node.right, parent[node]):
            if other and other is not previous:
                walk(other, node, length + 1)
        counts[node.val] -= 1

    for node in order:
        walk(node, None, 1)
    return best
