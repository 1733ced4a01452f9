# time: O(1)
# space: O(1)
# trap: statistics over a slice whose length never changes
"""Median and spread of the last twenty of n readings: the slice is as long for any n."""

import statistics

KEPT = 20


def run(readings):
    recent = readings[-KEPT:]
    middle = statistics.median(recent)
    spread = statistics.pstdev(recent)
    return sum(1 for value in recent if abs(value - middle) <= spread)


def make(n, rng):
    return ([rng.randrange(1000) for _ in range(n)],)
