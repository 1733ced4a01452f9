"""Goes from who follows to who is followed.

Caught by: shortest way
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    next_to = defaultdict(list)
    for a, b in follows:
        next_to[a].append(b)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance[p] == d:
            break
        for q in next_to[p]:
            if q not in distance and (p, q) not in apart and (author, q) not in apart:
                distance[q] = distance[p] + 1
                queue.append(q)
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
