# expect: SV
# policy: refused
# real: yes
# tries: an annotation's text evaluated
from typing import Optional


def solve():
    reference = Optional["__import__('sys')"].__args__[0]
    return reference._evaluate({}, {}, frozenset())
