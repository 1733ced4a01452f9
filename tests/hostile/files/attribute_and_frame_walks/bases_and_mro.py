# expect: SV
# policy: refused
# real: yes
# tries: the class `object` by way of the bases
def solve():
    kinds = (1).__class__.__mro__[-1].__subclasses__()
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
