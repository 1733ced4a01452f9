"""Quadratic: a breadth-first walk from every node, carrying the parity mask of the path."""
from collections import defaultdict, deque


def longest_palindromic_path(root):
    if not root:
        return 0
    # undirected graph over the nodes
    neighbours = defaultdict(list)
    queue = deque([root])
    nodes = []
    while queue:
        node = queue.popleft()
        nodes.append(node)
        for child in filter(None, (node.left, node.right)):
            neighbours[node].append(child)
            neighbours[child].append(node)
            queue.append(child)

    best = 1
    for start in nodes:
        queue = deque([(start, None, 1 << ord(start.val) - 97, 1)])
        while queue:
            node, came_from, mask, length = queue.popleft()
            if length > best and mask & (mask - 1) == 0:
                best = length
            for other in neighbours[node]:
                if other is not came_from:
                    queue.append((other, node, mask ^ (1 << ord(other.val) - 97), length + 1))
    return best
