# time: O(n^3)
# space: O(n^2)
# trap: the loops hide in an overloaded operator, sum() and zip()
"""Trace of the third power of an n by n matrix, by two products row times column."""


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix(
            [[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows]
        )

    @property
    def trace(self):
        return sum(row[i] for i, row in enumerate(self.rows))


def run(rows):
    matrix = Matrix(rows)
    return (matrix @ matrix @ matrix).trace


def make(n, rng):
    return ([[rng.randrange(10) for _ in range(n)] for _ in range(n)],)
