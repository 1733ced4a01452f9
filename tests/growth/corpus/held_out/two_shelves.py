# time: O(n)
# space: O(n)
# trap: sorted() on two runs merges them once
"""Merges two sorted lists of n items together with sorted(), which finds the two runs."""


def run(left, right):
    shelf = sorted(left + right)
    return shelf[len(shelf) // 2], shelf


def make(n, rng):
    owner = [rng.random() < 0.5 for _ in range(n)]
    left = [i for i in range(n) if owner[i]]
    right = [i for i in range(n) if not owner[i]]
    return left, right
