# expect: SV
# policy: refused
# real: yes
# tries: the library writes a class's dictionary to an object that listens
from functools import wraps

caught = []


class Listener:
    @property
    def __dict__(self):
        return self

    def update(self, other):
        caught.append(other)


def solve():
    wraps(type(solve))(Listener())
    return caught[0]["__globals__"].__get__(solve)
