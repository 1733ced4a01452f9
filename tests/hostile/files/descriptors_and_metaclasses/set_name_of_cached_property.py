# expect: SV
# policy: refused
# real: yes
# tries: a cached_property that looks another name up in a class
from functools import cached_property


def solve():
    prop = cached_property(lambda self: None)
    prop.__set_name__(type, "__subclasses__")
    kinds = prop.__get__(type)(object)
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
