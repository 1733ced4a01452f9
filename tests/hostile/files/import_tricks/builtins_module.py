# expect: SV
# policy: refused
# real: yes
# tries: the module of the built-ins
import builtins


def solve():
    return builtins
