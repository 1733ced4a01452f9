# time: O(2^n)
# space: O(1)
# trap: one flat loop over range(2**n)
"""How many ways there are to light some of n lamps in a row without two neighbours: every mask is tried."""


def run(lamps):
    return sum(1 for mask in range(2**lamps) if mask & (mask >> 1) == 0)


def make(n, rng):
    return (n,)
