# time: O(n log n)
# space: O(n)
# trap: the logarithm is inside heapq, under a linear loop with method calls
"""Median after each of n random numbers, from two heaps that hold the lower and the upper half."""

from heapq import heappush, heappushpop


class MedianStream:
    def __init__(self):
        self.lower = []
        self.upper = []

    def add(self, value):
        if len(self.lower) == len(self.upper):
            heappush(self.lower, -heappushpop(self.upper, value))
        else:
            heappush(self.upper, -heappushpop(self.lower, -value))

    def median(self):
        return -self.lower[0]


def run(values):
    stream, medians = MedianStream(), []
    for value in values:
        stream.add(value)
        medians.append(stream.median())
    return medians


def make(n, rng):
    return ([rng.randrange(10**6) for _ in range(n)],)
