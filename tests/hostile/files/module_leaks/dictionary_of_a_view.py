# expect: SV
# policy: refused
# real: yes
# tries: the dictionary of a module
import typing


def solve():
    return typing.__dict__["sys"]
