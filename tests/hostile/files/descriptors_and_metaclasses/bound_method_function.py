# expect: SV
# policy: refused
# real: yes
# tries: the function behind a bound method
import random


def solve():
    return random.Random().shuffle.__func__.__globals__
