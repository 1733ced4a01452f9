# expect: SV
# policy: refused
# real: yes
# tries: a field of a base class renamed to code
from dataclasses import dataclass, fields

caught = []


@dataclass(init=False)
class Base:
    x: int = 0


def solve():
    fields(Base)[0].name = "x if caught.append(__import__('sys')) else self.x"

    @dataclass(init=False)
    class Child(Base):
        y: int = 0

    repr(Child())
    return caught[0]
