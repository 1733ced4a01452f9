# time: O(n log n)
# space: O(n)
# trap: the logarithm is inside bisect
"""Longest increasing subsequence of n slowly rising, noisy numbers: one bisection of tails each."""

from bisect import bisect_left


def run(numbers):
    tails = []
    for number in numbers:
        place = bisect_left(tails, number)
        if place == len(tails):
            tails.append(number)
        else:
            tails[place] = number
    return len(tails)


def make(n, rng):
    return ([4 * i + rng.randrange(60) for i in range(n)],)
