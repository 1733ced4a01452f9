# expect: SV
# policy: refused
# real: yes
# tries: the namespace of a library function
import random


def solve():
    return random.Random.shuffle.__globals__
