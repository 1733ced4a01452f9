"""Does not mark the author as seen, so a cycle delivers the post to its author.

Caught by: shortest way
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    distance = {}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if distance.get(p, 0) == d:
            break
        for q in followers[p]:
            if q not in distance and (p, q) not in apart and (author, q) not in apart:
                distance[q] = distance.get(p, 0) + 1
                queue.append(q)
    groups = [[] for _ in range(max(distance.values(), default=0))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
