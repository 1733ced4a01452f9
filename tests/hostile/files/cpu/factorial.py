# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a factorial of C code
import math


def solve():
    return math.factorial(30_000_000) % 7
