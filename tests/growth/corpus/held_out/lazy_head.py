# time: O(1)
# space: O(1)
# trap: a pipeline over n numbers of which only the head is ever pulled
"""First eight even squares that end in six, below n: the pipeline is lazy and stops early."""

from itertools import islice, takewhile


def squares(limit):
    root = 0
    while root * root < limit:
        yield root * root
        root += 1


def run(n):
    even = (s for s in squares(n * n) if s % 2 == 0)
    ending = filter(lambda s: s % 10 == 6, even)
    small = takewhile(lambda s: s < n * n, ending)
    return list(islice(small, 8))


def make(n, rng):
    return (n,)
