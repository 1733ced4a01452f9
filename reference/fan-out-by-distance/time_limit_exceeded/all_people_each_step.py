"""Goes through all people to put each group into order: steps times people.

Caught by: one long chain
"""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    fans = defaultdict(list)
    for a, b in follows:
        fans[b].append(a)
    seen, level, groups = {author}, [author], []
    while len(groups) < d:
        found = {a for b in level for a in fans[b] if a not in seen
                 and (a, b) not in apart and (a, author) not in apart}
        if not found:
            break
        seen |= found
        level = [p for p in people if p in found]
        groups.append(level)
    return groups
