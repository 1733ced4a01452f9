# time: O(n^2)
# space: O(n)
# trap: sum() copies what it has so far for each list that it adds
"""Flattens n lists of two with sum(rows, [])."""


def run(rows):
    flat = sum(rows, [])
    return flat[::2] == sorted(flat[::2]), flat


def make(n, rng):
    return ([[i, rng.randrange(100)] for i in range(n)],)
