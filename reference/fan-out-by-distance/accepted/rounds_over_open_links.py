"""By brute force over the links, as the definition has it, but each round only tries the links of who was new."""


def fan_out(people, follows, blocks, author, d):
    wall = {(min(pair), max(pair)) for pair in blocks}

    def blocked(a, b):
        return a != b and (min(a, b), max(a, b)) in wall

    may_have = {p: not blocked(p, author) for p in people}
    ends = {}
    for link in follows:
        ends.setdefault(link[1], []).append(link)
    round_of = {author: 0}
    new, number = [author], 0
    while new and number < d:
        number += 1
        tried = [link for p in new for link in ends.get(p, [])]
        new = []
        for a, b in tried:
            if may_have[a] and not blocked(a, b) and a not in round_of:
                round_of[a] = number
                new.append(a)
    count = max(round_of.values())
    result = [[] for _ in range(count + 1)]
    for p in people:
        if p in round_of:
            result[round_of[p]].append(p)
    return result[1:]
