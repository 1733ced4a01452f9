"""Looks only at groups before the last one, so who is reached twice in one step stands there twice.

Caught by: shortest way, order in a group
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
        level = [f for p in set(level) for f in fans[p] if f not in seen]
        if not level:
            break
        seen.update(level)
        groups.append(sorted(level, key=place.get))
    return groups
