"""Joins the two names of a pair into one text, which other names give as well.

Caught by: names alike
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = {''.join(sorted(pair)) for pair in blocks}
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance[p] == d:
            break
        for q in followers[p]:
            if q not in distance and ''.join(sorted((p, q))) not in apart and ''.join(sorted((author, q))) not in apart:
                distance[q] = distance[p] + 1
                queue.append(q)
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
