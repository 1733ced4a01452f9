# time: O(n)
# space: O(log n)
# trap: two recursive calls on halves, but constant work to combine them
"""Smallest and largest of n numbers by divide and conquer over indices: 2n calls, log2(n) deep."""


def extremes(numbers, low, high):
    if high - low == 1:
        return numbers[low], numbers[low]
    mid = (low + high) // 2
    min_a, max_a = extremes(numbers, low, mid)
    min_b, max_b = extremes(numbers, mid, high)
    return (min_a if min_a < min_b else min_b), (max_a if max_a > max_b else max_b)


def run(numbers):
    return extremes(numbers, 0, len(numbers))


def make(n, rng):
    return ([rng.randrange(10**6) for _ in range(n)],)
