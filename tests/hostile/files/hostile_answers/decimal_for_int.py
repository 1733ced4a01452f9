# expect: WA
# alone: WA
# real: fools
# tries: a decimal with the right value
from decimal import Decimal


def solve():
    return Decimal(42)
