# expect: SV
# policy: refused
# real: yes
# tries: the state of a built-in wrapper
from functools import lru_cache


def solve():
    return lru_cache(type(solve)).__getstate__()["__globals__"].__get__(solve)
