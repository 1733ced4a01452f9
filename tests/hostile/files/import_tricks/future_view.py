# expect: SV
# policy: refused
# real: yes
# tries: the modules behind `__future__`
import __future__


def solve():
    return __future__.__builtins__
