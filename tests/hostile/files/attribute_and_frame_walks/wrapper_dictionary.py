# expect: SV
# policy: refused
# real: yes
# tries: raw descriptors that a wrapper copied out of a class
from functools import lru_cache


def solve():
    wrapper = lru_cache(type(solve))
    return wrapper.__dict__["__globals__"].__get__(solve)
