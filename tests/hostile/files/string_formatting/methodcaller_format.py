# expect: SV
# policy: refused
# real: yes
# tries: the method called by name
from operator import methodcaller


def solve():
    return methodcaller("format", solve)("{0.__globals__}")
