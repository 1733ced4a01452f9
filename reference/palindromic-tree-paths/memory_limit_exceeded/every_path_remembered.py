"""Keeps every path of the tree as a list of its nodes' letters, to pick the longest at the end: cubic memory."""


def longest_palindromic_path(root):
    around = {}
    stack = [(root, None)] if root else []
    while stack:
        node, above = stack.pop()
        below = [child for child in (node.left, node.right) if child]
        around[node] = below + ([above] if above else [])
        stack.extend((child, node) for child in below)

    paths = []
    for start in around:
        stack = [(start, None, [start.val])]
        while stack:
            node, previous, path = stack.pop()
            paths.append(path)
            for other in around[node]:
                if other is not previous:
                    stack.append((other, node, path + [other.val]))

    paths.sort(key=len, reverse=True)
    for path in paths:
        if sum(path.count(letter) % 2 for letter in set(path)) <= 1:
            return len(path)
    return 0
