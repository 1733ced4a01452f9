# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to write a number of ten million digits
import sys

sys.set_int_max_str_digits(0)


def solve():
    return len(str(1 << 30_000_000))
