# expect: SV
# policy: refused
# real: yes
# tries: the same, by a method with an ordinary name
def solve():
    kinds = type.mro(int)[-1].__subclasses__()
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
