"""Takes those whom the author blocks out afterwards, when they have already passed the post on.

Caught by: blocked with the author
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
            if q not in distance and (p, q) not in apart:
                distance[q] = distance[p] + 1
                queue.append(q)
    distance = {p: s for p, s in distance.items() if (author, p) not in apart}
    groups = [[] for _ in range(max(distance.values(), default=0))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
