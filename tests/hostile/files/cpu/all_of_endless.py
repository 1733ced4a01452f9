# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: the same by a built-in function
import itertools


def solve():
    return all(itertools.repeat(True))
