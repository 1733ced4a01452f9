# time: O(log n)
# space: O(log n)
# trap: recursion by halving: its depth is the space
"""Raises a small base to the power n modulo a prime by squaring: the exponent halves with every call."""

PRIME = 998_244_353


def run(base, exponent):
    if exponent == 0:
        return 1
    half = run(base, exponent // 2)
    square = half * half % PRIME
    return square * base % PRIME if exponent & 1 else square


def make(n, rng):
    return rng.randrange(2, 1000), n
