# expect: SV
# policy: refused
# real: yes
# tries: the same for methodcaller
import operator


def solve():
    make = type(operator.methodcaller("x"))
    kinds = make("__subclasses__")(object)
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
