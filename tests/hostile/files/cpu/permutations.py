# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: every order of twenty things
from itertools import permutations


def solve():
    return sum(1 for _ in permutations(range(20)))
