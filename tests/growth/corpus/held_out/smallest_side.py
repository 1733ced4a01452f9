# time: O(log n)
# space: O(1)
# trap: bisect with a key, over a range of n numbers that is never listed
"""Smallest side whose square holds n tiles: bisect asks the key about log2(n) numbers."""

from bisect import bisect_left


def run(n):
    candidates = range(n + 1)
    side = bisect_left(candidates, n, key=lambda side: side * side)
    return side, side * side - n


def make(n, rng):
    return (n,)
