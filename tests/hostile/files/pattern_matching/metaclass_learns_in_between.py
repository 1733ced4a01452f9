# expect: RTE
# policy: TypeError
# real: yes
# tries: a library metaclass that is taught to answer while the pattern is matched
from abc import ABCMeta


class Base(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        ABCMeta.__getattr__ = lambda kind, name: ("__globals__",)
        return True


def solve():
    match solve:
        case Base(space):
            return space
