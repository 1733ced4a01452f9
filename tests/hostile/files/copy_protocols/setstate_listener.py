# expect: SV
# policy: refused
# real: maybe
# tries: a subclass that listens to the state it is copied with
import copy
from contextlib import contextmanager

caught = []


class Holder(staticmethod):
    def __setstate__(self, state):
        caught.append(state)


def solve():
    helper = contextmanager(type(solve))
    try:
        copy.copy(Holder(helper))
    except TypeError:
        caught.append(helper.__dict__)
    return caught[0]["__globals__"].__get__(solve)
