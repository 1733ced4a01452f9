# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to read a number of millions of digits
import sys

sys.set_int_max_str_digits(0)


def solve():
    return int("7" * 5_000_000) % 7
