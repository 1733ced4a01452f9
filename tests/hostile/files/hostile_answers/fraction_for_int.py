# expect: WA
# alone: WA
# real: fools
# tries: a fraction with the right value
from fractions import Fraction


def solve():
    return Fraction(84, 2)
