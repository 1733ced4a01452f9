# time: O(n log n)
# space: O(n)
# trap: two nested loops whose steps add up to the harmonic series
"""Numbers up to n with the most divisors, by counting at the multiples of each number."""


def run(n):
    divisors = [0] * (n + 1)
    for d in range(1, n + 1):
        for multiple in range(d, n + 1, d):
            divisors[multiple] += 1
    most = max(divisors)
    return [k for k in range(1, n + 1) if divisors[k] == most]


def make(n, rng):
    return (n,)
