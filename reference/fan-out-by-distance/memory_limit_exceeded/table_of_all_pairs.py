"""A table of all pairs of people, one byte each."""


def fan_out(people, follows, blocks, author, d):
    n = len(people)
    place = {p: i for i, p in enumerate(people)}
    table = [bytearray(n) for _ in people]
    for a, b in follows:
        table[place[b]][place[a]] = 1
    for a, b in blocks:
        for p, q in ((a, b), (b, a)):
            table[place[p]][place[q]] = 0
            if p == author:
                for row in table:
                    row[place[q]] = 0
    seen, level, groups = {place[author]}, [place[author]], []
    while level and len(groups) < d:
        found = set()
        for i in level:
            at = table[i].find(1)
            while at >= 0:
                if at not in seen:
                    seen.add(at)
                    found.add(at)
                at = table[i].find(1, at + 1)
        level = sorted(found)
        if level:
            groups.append([people[i] for i in level])
    return groups
