# expect: SV
# policy: refused
# real: yes
# tries: a module that another has imported
import typing


def solve():
    return typing.sys
