"""Takes each step by a call of itself: RecursionError on a long chain."""
from collections import defaultdict


def fan_out(people, follows, blocks, author, d):
    apart = set(blocks) | {(b, a) for a, b in blocks}
    place = {p: i for i, p in enumerate(people)}
    fans = defaultdict(set)
    for a, b in follows:
        if (a, b) not in apart and (a, author) not in apart:
            fans[b].add(a)

    def step(level, seen, left):
        following = set().union(*(fans[p] for p in level)) - seen
        if not following or left == 0:
            return []
        seen |= following
        return [sorted(following, key=place.get)] + step(following, seen, left - 1)

    return step({author}, {author}, d)
