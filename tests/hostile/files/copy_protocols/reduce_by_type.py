# expect: SV
# policy: refused
# real: yes
# tries: the same with the method put in by type()
import copy


def solve():
    body = {"__reduce_ex__": lambda self, version: (getattr, (solve, "__globals__"))}
    return copy.copy(type("Evil", (), body)())
