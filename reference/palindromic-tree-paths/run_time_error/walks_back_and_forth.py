"""Marks no node as visited, so it steps to the parent and back for ever: RecursionError."""


def longest_palindromic_path(root):
    parent = {}
    nodes = []

    def link(node, above):
        if node:
            parent[node] = above
            nodes.append(node)
            link(node.left, node)
            link(node.right, node)

    link(root, None)
    best = 0

    def walk(node, mask, length):
        nonlocal best
        mask ^= 1 << ord(node.val) - 97
        if mask & (mask - 1) == 0:
            best = max(best, length)
        for other in (node.left, node.right, parent[node]):
            if other is not None:
                walk(other, mask, length + 1)

    for node in nodes:
        walk(node, 0, 1)
    return best
