"""The brute force: walks from every node with the path as a string and counts it anew at each node, cubic on a chain."""
from collections import Counter


def longest_palindromic_path(root):
    neighbours = {}
    nodes = []

    def link(node, parent):
        if node is None:
            return
        nodes.append(node)
        neighbours[node] = [n for n in (node.left, node.right, parent) if n is not None]
        link(node.left, node)
        link(node.right, node)

    link(root, None)

    best = 0
    for start in nodes:
        stack = [(start, None, start.val)]
        while stack:
            node, previous, path = stack.pop()
            if sum(count % 2 for count in Counter(path).values()) <= 1:
                best = max(best, len(path))
            for neighbour in neighbours[node]:
                if neighbour is not previous:
                    stack.append((neighbour, node, path + neighbour.val))
    return best
