# time: O(n log n)
# space: O(n)
# trap: harmonic sum: n/1 + n/2 + ... + n/n
"""How many divisors each number up to n has: every d visits its multiples only."""


def run(limit):
    divisors = [0] * (limit + 1)
    for d in range(1, limit + 1):
        for multiple in range(d, limit + 1, d):
            divisors[multiple] += 1
    return divisors.index(max(divisors))


def make(n, rng):
    return (n,)
