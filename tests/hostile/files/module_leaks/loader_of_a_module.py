# expect: SV
# policy: refused
# real: yes
# tries: the loader that a module came from
import typing


def solve():
    return typing.__spec__.loader.load_module("typing").sys
