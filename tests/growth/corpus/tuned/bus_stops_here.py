# time: O(1)
# space: O(1)
# trap: `in` on a range is arithmetic, no scan
"""Does the bus that leaves every seventh minute of n minutes leave at this one, and how many do: all arithmetic."""


def run(minutes, asked):
    departures = range(0, minutes, 7)
    if asked in departures:
        return departures.index(asked)
    return len(departures)


def make(n, rng):
    return n, n - 1 - rng.randrange(2)
