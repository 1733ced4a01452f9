# expect: SV
# policy: refused
# real: yes
# tries: a bound method whose copy is looked up by name
import copy
from types import MethodType


def solve():
    def format():
        return None

    return copy.copy(MethodType(format, "{0.__globals__}"))(solve)
