# expect: SV
# policy: refused
# real: yes
# tries: code in the name of a field
from dataclasses import dataclass

caught = []


class Record:
    __annotations__ = {"x if caught.append(__import__('sys')) else self.x": int}
    x = 1


def solve():
    repr(dataclass(init=False)(Record)())
    return caught[0]
