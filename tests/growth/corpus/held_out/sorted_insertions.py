# time: O(n^2)
# space: O(n)
# trap: quadratic with the constant of moving pointers; the search itself is logarithmic
"""Sum of the medians after each of n random numbers, kept in order by insort, which moves n/4."""

from bisect import insort


def run(numbers):
    ordered, total = [], 0
    for number in numbers:
        insort(ordered, number)
        total += ordered[len(ordered) // 2]
    return total


def make(n, rng):
    return ([rng.randrange(10**6) for _ in range(n)],)
