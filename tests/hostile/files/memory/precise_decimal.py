# expect: MLE
# alone: harmless
# real: no (without a limit it would fill memory)
# tries: a quotient of a billion digits
from decimal import Decimal, getcontext


def solve():
    getcontext().prec = 999_999_999_999_999_999
    return Decimal(1) / Decimal(3)
