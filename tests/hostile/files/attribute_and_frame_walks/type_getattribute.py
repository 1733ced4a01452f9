# expect: SV
# policy: refused
# real: yes
# tries: a method of `type` by its name
def solve():
    kinds = type.__getattribute__(object, "__subclasses__")()
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
