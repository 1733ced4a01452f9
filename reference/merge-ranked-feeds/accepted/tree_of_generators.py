"""Halves merged by generators, lazily: an entry passes one generator for each level."""
from itertools import islice


def _entries(number, feed):
    for post, score in feed:
        yield -score, post, number


def _two(left, right):
    a, b = next(left, None), next(right, None)
    while a is not None and b is not None:
        if a < b:
            yield a
            a = next(left, None)
        else:
            yield b
            b = next(right, None)
    if a is not None:
        yield a
        yield from left
    if b is not None:
        yield b
        yield from right


def _all(streams):
    while len(streams) > 1:
        rest = streams[len(streams) & ~1 :]
        streams = [_two(a, b) for a, b in zip(streams[::2], streams[1::2])] + rest
    return streams[0] if streams else iter(())


def _unique(entries):
    shown = set()
    for negated, post, number in entries:
        if post not in shown:
            shown.add(post)
            yield post, -negated, number


def merge_ranked_feeds(feeds, m):
    return list(islice(_unique(_all([_entries(i, feed) for i, feed in enumerate(feeds)])), m))
