# expect: RTE
# policy: NameError
# real: yes
# tries: a dataclass that claims to live in a library module
from dataclasses import dataclass

caught = []


def solve():
    names = {"x if self.take(sys) else self.x": int}
    body = {"__annotations__": names, "__module__": "os", "take": staticmethod(caught.append), "x": 1}
    repr(dataclass(init=False)(type("Record", (), body))())
    return caught[0]
