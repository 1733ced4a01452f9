# expect: SV
# policy: refused
# real: yes
# tries: a refused method as text
from operator import methodcaller


def solve():
    kinds = methodcaller("__subclasses__")(object)
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
