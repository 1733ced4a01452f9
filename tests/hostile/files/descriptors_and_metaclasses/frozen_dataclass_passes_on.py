# expect: SV
# policy: refused
# real: yes
# tries: a generated `__setattr__` that hands any name on
from dataclasses import dataclass


@dataclass(frozen=True, init=False, eq=False)
class Meta(type):
    """Stated, since to write one dataclass would ask for the signature."""

    def __instancecheck__(cls, instance):
        return True


class Deeper(Meta):
    pass


def solve():
    made = Deeper("Made", (), {})
    Meta.__setattr__(made, "__match_args__", ("__globals__",))
    match solve:
        case made(space):
            return space
