# expect: SV
# policy: refused
# real: yes
# tries: the same with annotations that type() was given
from dataclasses import dataclass

caught = []


def solve():
    names = {"x if caught.append(__import__('sys')) else self.x": int}
    made = type("Record", (), {"__annotations__": names, "__module__": __name__, "x": 1})
    repr(dataclass(init=False)(made)())
    return caught[0]
