# time: O(log n)
# space: O(1)
# trap: both searches are calls into C and take about the same microsecond for any n
"""How often a value stands in a sorted list of n: the distance between two bisections."""

from bisect import bisect_left, bisect_right


def run(values, wanted):
    first = bisect_left(values, wanted)
    if first == len(values) or values[first] != wanted:
        return 0
    return bisect_right(values, wanted) - first


def make(n, rng):
    values = [i // 3 for i in range(n)]
    return values, values[rng.randrange(n)]
