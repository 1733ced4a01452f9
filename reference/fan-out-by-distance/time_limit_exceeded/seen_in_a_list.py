"""Keeps who has been seen in a list and searches it for each follow."""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    place = {p: i for i, p in enumerate(people)}
    fans = defaultdict(list)
    for a, b in follows:
        fans[b].append(a)
    seen = [author]
    level, groups = [author], []
    while len(groups) < d:
        nearer = len(seen)
        for b in level:
            for a in fans[b]:
                if a not in seen and (a, b) not in apart and (a, author) not in apart:
                    seen.append(a)
        level = seen[nearer:]
        if not level:
            break
        groups.append(sorted(level, key=place.get))
    return groups
