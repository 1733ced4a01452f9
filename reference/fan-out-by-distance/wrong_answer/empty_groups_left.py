"""Leaves empty groups at the end where d is farther than anybody.

Caught by: how far
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance[p] == d:
            break
        for q in followers[p]:
            if q not in distance and (p, q) not in apart and (author, q) not in apart:
                distance[q] = distance[p] + 1
                queue.append(q)
    groups = [[] for _ in range(min(d, len(people) - 1))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
