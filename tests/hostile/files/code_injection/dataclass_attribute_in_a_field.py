# expect: SV
# policy: refused
# real: yes
# tries: an attribute walk in the name of a field
from dataclasses import dataclass

caught = []


def solve():
    names = {"x if caught.append(take.__globals__) else self.x": int}
    made = type("Record", (), {"__annotations__": names, "__module__": __name__, "x": 1})
    repr(dataclass(init=False)(made)())
    return caught[0]


def take(): ...
