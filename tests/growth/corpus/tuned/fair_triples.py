# time: O(n^3)
# space: O(1)
# trap: a sixth of n^3
"""Counts the triples of n teams whose points add up to a multiple of seven, each triple once."""


def run(points):
    n = len(points)
    fair = 0
    for i in range(n - 2):
        for j in range(i + 1, n - 1):
            for k in range(j + 1, n):
                if (points[i] + points[j] + points[k]) % 7 == 0:
                    fair += 1
    return fair


def make(n, rng):
    return ([rng.randrange(100) for _ in range(n)],)
