"""Remembers only the last block of each person.

Caught by: blocked pair
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = {}
    for a, b in blocks:
        apart[a] = b
        apart[b] = a
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance[p] == d:
            break
        for q in followers[p]:
            if q not in distance and apart.get(p) != q and apart.get(author) != q and apart.get(q) not in (p, author):
                distance[q] = distance[p] + 1
                queue.append(q)
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
