# expect: SV
# policy: refused
# real: yes
# tries: the typing aliases' own attribute method, called on the class
from typing import Generic, TypeVar

T = TypeVar("T")


class S(str, Generic[T]):
    pass


def solve():
    alias = S[int]
    return type(alias).__getattr__(alias, "format")("{0.__globals__}", solve)
