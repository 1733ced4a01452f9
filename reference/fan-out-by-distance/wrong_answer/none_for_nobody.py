"""Returns None when there is nobody to deliver to.

Caught by: how far
"""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    place = {p: i for i, p in enumerate(people)}
    apart = set(blocks) | {(b, a) for a, b in blocks}
    fans = defaultdict(set)
    for a, b in follows:
        if (a, b) not in apart and (a, author) not in apart:
            fans[b].add(a)
    seen, level, groups = {author}, [author], []
    while len(groups) < d:
        level = {f for p in level for f in fans[p] if f not in seen}
        if not level:
            break
        seen |= level
        groups.append(sorted(level, key=place.get))
    return groups or None
