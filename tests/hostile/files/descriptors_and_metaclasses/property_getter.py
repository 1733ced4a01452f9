# expect: SV
# policy: refused
# real: yes
# tries: the function behind a property of the library
from fractions import Fraction


def solve():
    return Fraction.numerator.fget.__globals__
