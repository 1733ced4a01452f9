# expect: SV
# policy: refused
# real: yes
# tries: an attribute by its name through object's own method
import random


def solve():
    return object.__getattribute__(random.Random.shuffle, "__globals__")
