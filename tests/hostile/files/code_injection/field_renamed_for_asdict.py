# expect: SV
# policy: refused
# real: yes
# tries: a field renamed to a refused attribute, read by asdict
from dataclasses import asdict, dataclass, fields


@dataclass
class Base:
    x: int = 0

    def show(self):
        return self.x


def solve():
    fields(Base)[0].name = "__getattribute__"
    read = asdict(Base())["__getattribute__"]
    return read("show").__func__.__globals__
