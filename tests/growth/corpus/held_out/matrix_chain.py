# time: O(n^3)
# space: O(n^2)
# trap: three half-open loops, n**3/6 steps
"""Fewest multiplications for a product of n matrices: each split of each of n**2/2 stretches."""


def run(sides):
    count = len(sides) - 1
    cost = [[0] * count for _ in range(count)]
    for length in range(2, count + 1):
        for first in range(count - length + 1):
            last = first + length - 1
            cost[first][last] = min(
                cost[first][split]
                + cost[split + 1][last]
                + sides[first] * sides[split + 1] * sides[last + 1]
                for split in range(first, last)
            )
    return cost[0][-1]


def make(n, rng):
    return ([rng.randrange(5, 100) for _ in range(n + 1)],)
