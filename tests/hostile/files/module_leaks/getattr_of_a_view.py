# expect: SV
# policy: refused
# real: yes
# tries: a hidden name of a view by getattr
import random


def solve():
    return getattr(random, "_" + "os")
