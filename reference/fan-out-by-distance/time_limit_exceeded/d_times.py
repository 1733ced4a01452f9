"""Goes on for d steps although nobody new is reached: d may be a thousand million."""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    fans = defaultdict(list)
    for a, b in follows:
        if (a, b) not in apart and (a, author) not in apart:
            fans[b].append(a)
    distance = {author: 0}
    level = [author]
    for step in range(1, d + 1):
        following = []
        for b in level:
            for a in fans[b]:
                if a not in distance:
                    distance[a] = step
                    following.append(a)
        level = following
    groups = [[] for _ in range(max(distance.values()))]
    for p in people:
        if distance.get(p):
            groups[distance[p] - 1].append(p)
    return groups
