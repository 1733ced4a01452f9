# expect: SV
# policy: refused
# real: yes
# tries: a module under a private name
import random


def solve():
    return random._os
