"""Counts into a list that is one too short: IndexError as soon as a z comes."""


def longest_palindromic_path(root):
    nodes, parent = [], {}
    stack = [(root, None)] if root else []
    while stack:
        node, above = stack.pop()
        nodes.append(node)
        parent[node] = above
        stack.extend((child, node) for child in (node.left, node.right) if child)

    counts = [0] * (ord("z") - ord("a"))
    best = 0

    def walk(node, previous, length):
        nonlocal best
        i = ord(node.val) - ord("a")
        counts[i] += 1
        if sum(c & 1 for c in counts) < 2:
            best = max(best, length)
        for other in (node.left, node.right, parent[node]):
            if other is not None and other is not previous:
                walk(other, node, length + 1)
        counts[i] -= 1

    for node in nodes:
        walk(node, None, 1)
    return best
