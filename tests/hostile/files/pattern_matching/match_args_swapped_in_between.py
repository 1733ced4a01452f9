# expect: SV
# policy: refused
# real: yes
# tries: an abstract class whose hook changes the names before they are read
from abc import ABCMeta


class Base(metaclass=ABCMeta):
    __match_args__ = ("x",)

    @classmethod
    def __subclasshook__(cls, other):
        type.__setattr__(Base, "__match_args__", ("__globals__",))
        return True


def solve():
    match solve:
        case Base(space):
            return space
