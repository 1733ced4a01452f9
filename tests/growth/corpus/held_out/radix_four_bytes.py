# time: O(n)
# space: O(n)
# trap: sorting, with a large constant and 256 buckets for the smallest of lists
"""Radix sort of n 32-bit numbers, byte by byte: four passes whatever n is."""

from itertools import chain


def run(numbers):
    for shift in (0, 8, 16, 24):
        buckets = [[] for _ in range(256)]
        for number in numbers:
            buckets[(number >> shift) & 255].append(number)
        numbers = list(chain.from_iterable(buckets))
    return numbers


def make(n, rng):
    return ([rng.getrandbits(32) for _ in range(n)],)
