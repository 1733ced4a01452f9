# time: O(n^3)
# space: O(n^2)
"""The product of two matrices of side n: n * n cells, each the sum of n products."""


def run(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, col)) for col in columns] for row in a]


def make(n, rng):
    def square():
        return [[rng.randrange(10) for _ in range(n)] for _ in range(n)]

    return square(), square()
