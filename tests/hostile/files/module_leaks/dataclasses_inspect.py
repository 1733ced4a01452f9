# expect: SV
# policy: refused
# real: yes
# tries: the module inspect, which dataclasses imports
import dataclasses


def solve():
    return dataclasses.inspect
