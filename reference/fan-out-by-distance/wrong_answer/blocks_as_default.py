"""Keeps blocked pairs in a default argument, which lives on into the next call.

Caught by: separate calls
"""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d, apart=set()):
    for a, b in blocks:
        apart |= {(a, b), (b, a)}
    fans = defaultdict(set)
    for a, b in follows:
        if a == b or (a, b) not in apart:
            fans[b].add(a)
    rest = {p for p in people if p == author or (p, author) not in apart} - {author}
    level, groups = {author}, []
    while len(groups) < d:
        level = {f for p in level for f in fans[p]} & rest
        if not level:
            break
        rest -= level
        groups.append([p for p in people if p in level])
    return groups
