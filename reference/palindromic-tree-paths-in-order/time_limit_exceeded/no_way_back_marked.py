"""Expands without remembering where the ends came from: they swing between two equal nodes for ever."""
from collections import deque


def longest_ordered_palindromic_path(root):
    if root is None:
        return 0
    near = {root: []}
    order = [root]
    for node in order:
        for child in (node.left, node.right):
            if child:
                near[child] = [node]
                near[node].append(child)
                order.append(child)
    best = 1
    queue = deque((a, b, 2) for a in order for b in near[a] if a.val == b.val)
    queue.extend((a, b, 3) for v in order for a in near[v] for b in near[v] if a is not b and a.val == b.val)
    while queue:
        a, b, length = queue.popleft()
        best = max(best, min(length, len(order)))
        for c in near[a]:
            for d in near[b]:
                if c is not d and c is not b and d is not a and c.val == d.val:
                    queue.append((c, d, length + 2))
    return best
