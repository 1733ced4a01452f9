# expect: SV
# policy: refused
# real: yes
# tries: new defaults for a library function
import random


def solve():
    random.Random.shuffle.__defaults__ = (1,)
    code, random.Random.shuffle.__defaults__ = (lambda: 0).__code__, None
    return code
