# time: O(n log n)
# space: O(n)
# trap: n log n with a tiny constant, inside sorted()
"""Smallest difference between two of n random numbers: neighbours after sorting."""

from itertools import pairwise


def run(numbers):
    return min((b - a for a, b in pairwise(sorted(numbers))), default=None)


def make(n, rng):
    return ([rng.randrange(10**9) for _ in range(n)],)
