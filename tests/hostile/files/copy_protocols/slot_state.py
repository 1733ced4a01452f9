# expect: SV
# policy: refused
# real: yes
# tries: a copy whose state sets a refused attribute
import copy


def solve():
    def target():
        return 0

    def other():
        return 1

    state = (None, {"__code__": getattr(other, "__code__", None)})
    body = {"__reduce_ex__": lambda self, version: ((lambda: target), (), state)}
    copy.copy(type("Evil", (), body)())
    return target.__code__
