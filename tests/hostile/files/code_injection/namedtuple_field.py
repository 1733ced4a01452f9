# expect: RTE
# policy: ValueError
# real: no, the library checks the names itself
# tries: code in the name of a field
from collections import namedtuple


class Field(str):
    def isidentifier(self):
        return True


def solve():
    return namedtuple("N", [Field("x=print.__self__: 1)#")])
