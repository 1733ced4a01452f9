"""Has followers only for those who are followed: KeyError at the first person whom nobody follows."""
from collections import deque


def fan_out(people, follows, blocks, author, d):
    followers = {}
    for a, b in follows:
        followers.setdefault(b, []).append(a)
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
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
