# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: the same before anything was asked
import re

FOUND = re.match(r"(a|a)*$", "a" * 60 + "b")


def solve():
    return 42
