"""Looks through all follows at each step: steps times follows.

Caught by: one long chain, many ways
"""


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    place = {p: i for i, p in enumerate(people)}
    seen, level, groups = {author}, {author}, []
    while len(groups) < d:
        level = {a for a, b in follows if b in level and a not in seen
                 and (a, b) not in apart and (a, author) not in apart}
        if not level:
            break
        seen |= level
        groups.append(sorted(level, key=place.get))
    return groups
