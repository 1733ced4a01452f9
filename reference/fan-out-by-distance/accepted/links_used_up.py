"""Takes people and follows out of the network before the search, and then uses it up."""
from itertools import groupby


def _levels(fans, author, d):
    have, level = {author}, [author]
    for _ in range(d):
        level = list(dict.fromkeys(f for p in level for f in fans.pop(p, ()) if f not in have))
        if not level:
            return
        have.update(level)
        yield level


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks)
    apart |= {(b, a) for a, b in apart}
    links = [
        (b, a)
        for a, b in follows
        if a not in (b, author) and (a, b) not in apart and (a, author) not in apart
    ]
    links.sort()
    fans = {b: [a for _, a in group] for b, group in groupby(links, key=lambda link: link[0])}
    level_of = {p: i for i, level in enumerate(_levels(fans, author, d)) for p in level}
    groups = {}
    for person in people:
        if person in level_of:
            groups.setdefault(level_of[person], []).append(person)
    return [groups[i] for i in sorted(groups)]
