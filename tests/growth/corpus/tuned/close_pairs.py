# time: O(n^2)
# space: O(1)
# trap: half of n^2
"""How many of the n(n - 1)/2 pairs of heights differ by no more than a limit."""


def run(heights, limit):
    close = 0
    for i in range(len(heights)):
        for j in range(i + 1, len(heights)):
            if abs(heights[i] - heights[j]) <= limit:
                close += 1
    return close


def make(n, rng):
    return [rng.randrange(120, 210) for _ in range(n)], 5
