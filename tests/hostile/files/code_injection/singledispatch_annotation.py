# expect: SV
# policy: refused
# real: yes
# tries: a registered function whose annotation is code
from functools import singledispatch

caught = []


def solve():
    @singledispatch
    def show(x): ...

    def f(x: "caught.append(caught.append.__self__.__class__.__base__.__subclasses__()) or int"): ...

    show.register(f)
    return [k for k in caught[0] if k.__name__ == "_wrap_close"][0].__init__.__globals__
