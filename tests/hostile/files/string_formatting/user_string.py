# expect: SV
# policy: refused
# real: yes
# tries: a str in disguise that formats by itself
from collections import UserString


def solve():
    return UserString("{0.__globals__}").format(solve)
