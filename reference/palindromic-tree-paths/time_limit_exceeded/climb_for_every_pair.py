"""For every two nodes, climbs to where they meet and counts the letters on the way: cubic on a chain."""
from itertools import combinations_with_replacement


def longest_palindromic_path(root):
    parent, depth, nodes = {}, {}, []

    def visit(node, above, d):
        if node:
            parent[node], depth[node] = above, d
            nodes.append(node)
            visit(node.left, node, d + 1)
            visit(node.right, node, d + 1)

    visit(root, None, 0)
    best = 0
    for a, b in combinations_with_replacement(nodes, 2):
        counts = {}
        length = 0
        while a is not b:
            if depth[a] < depth[b]:
                a, b = b, a
            counts[a.val] = counts.get(a.val, 0) + 1
            length += 1
            a = parent[a]
        counts[a.val] = counts.get(a.val, 0) + 1
        length += 1
        if sum(c % 2 for c in counts.values()) <= 1:
            best = max(best, length)
    return best
