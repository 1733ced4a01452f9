# expect: SV
# policy: refused
# real: maybe
# tries: the same through contextmanager
from contextlib import contextmanager


def solve():
    return contextmanager(type(solve)).__dict__["__globals__"].__get__(solve)
