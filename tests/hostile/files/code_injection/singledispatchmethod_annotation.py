# expect: SV
# policy: refused
# real: yes
# tries: the same for methods
from functools import singledispatchmethod

caught = []


def solve():
    class Visitor:
        @singledispatchmethod
        def visit(self, node): ...

        @visit.register
        def _(self, node: "caught.append(show.__globals__) or int"): ...

    return caught[0]


def show(): ...
