# expect: SV
# policy: refused
# real: yes
# tries: a refused name put together at run time
import random


def solve():
    return getattr(random.Random.shuffle, "__glo" + "bals__")
