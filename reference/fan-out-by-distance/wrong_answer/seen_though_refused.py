"""Marks a reader as seen although the block refused them, so nobody else reaches them.

Caught by: blocked pair
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    distance, seen = {}, {author}
    queue = deque([(author, 0)])
    while queue:
        p, steps = queue.popleft()
        if steps == d:
            break
        for q in followers[p]:
            if q in seen:
                continue
            seen.add(q)
            if (p, q) not in apart and (author, q) not in apart:
                distance[q] = steps + 1
                queue.append((q, steps + 1))
    groups = [[] for _ in range(max(distance.values(), default=0))]
    for p in people:
        if p in distance:
            groups[distance[p] - 1].append(p)
    return groups
