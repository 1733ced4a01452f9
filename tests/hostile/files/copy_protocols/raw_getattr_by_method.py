# expect: SV
# policy: refused
# real: yes
# tries: the copy of a bound method is read by its function's name
import copy
from types import MethodType


def solve():
    def fake(): ...

    fake.__name__ = "__globals__"
    return copy.copy(MethodType(fake, solve))
