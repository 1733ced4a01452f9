# time: O(log n)
# space: O(1)
# trap: cost hidden in a C call: two binary searches and no loop to be seen
"""How often a value occurs in n sorted readings: the distance of two bisections."""

from bisect import bisect_left, bisect_right


def run(readings, value):
    return bisect_right(readings, value) - bisect_left(readings, value)


def make(n, rng):
    return [i // 3 for i in range(n)], rng.randrange(n)
