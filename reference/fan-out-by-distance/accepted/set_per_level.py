"""One set a level; the order comes from sorting each level by the place in people."""


def fan_out(people: list[str], follows: list[tuple[str, str]], blocks: list[tuple[str, str]],
            author: str, d: int) -> list[list[str]]:
    place = {name: i for i, name in enumerate(people)}
    enemies = {name: set() for name in people}
    for a, b in blocks:
        enemies[a].add(b)
        enemies[b].add(a)
    fans = {name: set() for name in people}
    for a, b in follows:
        if b not in enemies[a]:
            fans[b].add(a)

    open_to = set(people) - enemies[author] - {author}
    level, groups = {author}, []
    while d > 0:
        level = {fan for name in level for fan in fans[name] if fan in open_to}
        if not level:
            break
        open_to -= level
        groups.append(sorted(level, key=place.__getitem__))
        d -= 1
    print(len(groups), "groups")
    return groups
