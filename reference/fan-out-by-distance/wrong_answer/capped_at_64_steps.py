"""Goes 64 steps at most, because nobody is farther away in a real network.

Caught by: one long chain
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
    for _ in range(min(d, 64)):
        level = {f for p in level for f in fans[p] if f not in seen}
        if not level:
            break
        seen |= level
        groups.append(sorted(level, key=place.get))
    return groups
