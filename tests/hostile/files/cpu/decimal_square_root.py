# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a square root to millions of digits
from decimal import Decimal, getcontext


def solve():
    getcontext().prec = 3_000_000
    while True:
        Decimal(2).sqrt()
