# time: O(n log n)
# space: O(1)
# trap: n log n with a tiny constant: bisect for each
"""For n passengers the number of buses (n of them, sorted) that left before; one bisection each, only summed."""

import bisect


def run(departures, arrivals):
    return sum(bisect.bisect_left(departures, t) for t in arrivals)


def make(n, rng):
    return list(range(0, 5 * n, 5)), [rng.randrange(5 * n) for _ in range(n)]
