"""Makes a place for each of d steps beforehand, though d may be a thousand million."""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    groups = [None] * (d + 1)
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
    for p in people:
        if distance.get(p):
            groups[distance[p]] = [*(groups[distance[p]] or ()), p]
    return [group for group in groups if group]
