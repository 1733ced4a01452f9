# time: O(n^3)
# space: O(n^2)
# trap: a sixth of n^3
"""Interval DP: the fewest multiplications for a chain of n matrices, over all intervals and all their splits."""


def run(dims):
    n = len(dims) - 1
    best = [[0] * n for _ in range(n)]
    for length in range(2, n + 1):
        for i in range(n - length + 1):
            j = i + length - 1
            best[i][j] = min(
                best[i][k] + best[k + 1][j] + dims[i] * dims[k + 1] * dims[j + 1]
                for k in range(i, j)
            )
    return best[0][n - 1]


def make(n, rng):
    return ([rng.randrange(1, 30) for _ in range(n + 1)],)
