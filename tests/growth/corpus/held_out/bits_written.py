# time: O(n log n)
# space: O(1)
# trap: an inner loop by halving that costs the full logarithm on average
"""Ones in the binary forms of 1 to n, by shifting each of them bit by bit."""


def ones(number):
    count = 0
    while number > 0:
        count += number & 1
        number >>= 1
    return count


def run(n):
    return sum(map(ones, range(1, n + 1)))


def make(n, rng):
    return (n,)
