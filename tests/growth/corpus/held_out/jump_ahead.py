# time: O(log n)
# space: O(1)
# trap: the work hides in an overloaded operator
"""State of a linear congruential generator after n steps, by squaring affine maps mod 2**31 - 1."""

MODULUS = 2**31 - 1


class Affine:
    __slots__ = ("factor", "shift")

    def __init__(self, factor, shift):
        self.factor = factor
        self.shift = shift

    def __mul__(self, other):
        factor = self.factor * other.factor % MODULUS
        return Affine(factor, (self.factor * other.shift + self.shift) % MODULUS)

    def __call__(self, x):
        return (self.factor * x + self.shift) % MODULUS


def run(seed, n):
    result, step = Affine(1, 0), Affine(48271, 11)
    while n:
        if n & 1:
            result = step * result
        step = step * step
        n >>= 1
    return result(seed)


def make(n, rng):
    return rng.randrange(MODULUS), n
