# expect: SV
# policy: refused
# real: yes
# tries: object's accessor, fetched by name and mapped
import random


def solve():
    read = getattr(object, "__getattribute__")
    return list(map(read, [random.Random.shuffle], ["__globals__"]))[0]
