"""An author who blocks himself, which means nothing, delivers to nobody.

Caught by: twice and with oneself
"""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for a, b in follows:
        followers[b].append(a)
    apart = set(blocks) | {(b, a) for a, b in blocks}
    outside = {q for p, q in apart if p == author}
    distance = {author: 0}
    queue = deque([author])
    while queue:
        p = queue.popleft()
        if p in outside or distance[p] == d:
            continue
        for q in followers[p]:
            if q not in distance and q not in outside and (p, q) not in apart:
                distance[q] = distance[p] + 1
                queue.append(q)
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
