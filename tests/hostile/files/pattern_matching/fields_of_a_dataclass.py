# expect: SV
# policy: refused
# real: yes
# tries: names that the dataclass decorator writes while the pattern is matched
from abc import ABCMeta
from dataclasses import dataclass

kinds = []


def hook(cls, other):
    if other is type(solve):
        dataclass(init=False, repr=False, eq=False)(kinds[0])
    return True


def solve():
    body = {"__annotations__": {"__globals__": int}, "__subclasshook__": classmethod(hook)}
    made = ABCMeta("Made", (), body)
    kinds.append(made)
    match solve:
        case made(space):
            return space
