# expect: SV
# policy: refused
# real: yes
# tries: the built-ins that dataclasses imports
import dataclasses


def solve():
    return dataclasses.builtins
