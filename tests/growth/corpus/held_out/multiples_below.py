# time: O(1)
# space: O(1)
# trap: `in`, len, slices and indices of a range are arithmetic
"""Count and sum of the multiples of 3 or 5 below n by arithmetic on ranges, none of them walked."""


def series(stop, step):
    terms = range(0, stop, step)
    return len(terms), (terms[0] + terms[-1]) * len(terms) // 2


def run(n, probe):
    (threes, sum3), (fives, sum5), (both, sum15) = (series(n, step) for step in (3, 5, 15))
    hit = probe in range(0, n, 3) or probe in range(0, n, 5)
    upper = range(n)[n // 2 :]
    return threes + fives - both, sum3 + sum5 - sum15, hit, probe in upper


def make(n, rng):
    return n, n - 1
