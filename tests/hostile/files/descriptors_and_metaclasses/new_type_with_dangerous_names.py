# expect: SV
# policy: refused
# real: yes
# tries: a class made by type() with refused names
class Base:
    pass


def solve():
    made = type("Made", (Base,), {"__getattr__": lambda self, name: type.__getattribute__(object, name)})
    kinds = made().__subclasses__()
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
