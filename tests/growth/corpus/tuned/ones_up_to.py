# time: O(n log n)
# space: O(1)
# trap: halving inside a linear loop
"""The number of one bits in all numbers from 1 to n, shifted out bit by bit."""


def run(n):
    ones = 0
    for number in range(1, n + 1):
        while number:
            ones += number & 1
            number >>= 1
    return ones


def make(n, rng):
    return (n,)
