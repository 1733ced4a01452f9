"""The function has another name: the entry point is not there."""


def fanout(people, follows, blocks, author, d):
    if d == 0:
        return []
    return [[p for p in people if (p, author) in follows]]
