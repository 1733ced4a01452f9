"""Refuses a reader who is blocked with anybody on the way, not only with the one who passes.

Caught by: blocked pair
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    trail = {author: ()}
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance[p] == d:
            break
        for q in followers[p]:
            if q not in distance and not any((r, q) in apart for r in (*trail[p], p, author)):
                distance[q] = distance[p] + 1
                trail[q] = (*trail[p], p)
                queue.append(q)
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
