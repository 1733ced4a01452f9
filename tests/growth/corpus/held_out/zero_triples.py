# time: O(n^3)
# space: O(n)
# trap: the three loops are one iterator; it keeps a tuple of the n numbers
"""Triples of n numbers that sum to zero, tried one by one with itertools.combinations."""

from itertools import combinations


def run(numbers):
    return sum(1 for a, b, c in combinations(numbers, 3) if a + b + c == 0)


def make(n, rng):
    return ([rng.randrange(-1000, 1001) for _ in range(n)],)
