# time: O(n log n)
# space: O(n log n)
# trap: sorted input to sorted: two runs are merged in linear time on every level
"""Keeps n numbers sorted in blocks of 2, 4, 8, ... up to n, log n levels of n, then counts small ones in a prefix."""

from bisect import bisect_left


def run(nums, end, x):
    levels = [nums]
    width = 1
    while width < len(nums):
        width *= 2
        below, level = levels[-1], []
        for i in range(0, len(nums), width):
            level += sorted(below[i : i + width])
        levels.append(level)
    smaller = start = 0
    for k in range(len(levels) - 1, -1, -1):
        if end >> k & 1:
            smaller += bisect_left(levels[k], x, start, start + (1 << k)) - start
            start += 1 << k
    return smaller


def make(n, rng):
    return [rng.randrange(n) for _ in range(n)], rng.randrange(n), n // 2
