"""Sorts each group by people.index, which searches from the front for each name."""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    fans = defaultdict(list)
    for a, b in follows:
        fans[b].append(a)
    seen, level, groups = {author}, [author], []
    while len(groups) < d:
        level = {a for b in level for a in fans[b] if a not in seen
                 and (a, b) not in apart and (a, author) not in apart}
        if not level:
            break
        seen |= level
        groups.append(sorted(level, key=people.index))
    return groups
