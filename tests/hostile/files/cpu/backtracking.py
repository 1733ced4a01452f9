# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a regular expression that backtracks for years
import re


def solve():
    return re.match(r"(a+)+$", "a" * 60 + "b")
