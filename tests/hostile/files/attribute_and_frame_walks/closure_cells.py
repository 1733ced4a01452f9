# expect: SV
# policy: refused
# real: yes
# tries: what a library wrapper closed over
def solve():
    import random

    hidden = random.Random.shuffle

    def outer():
        return hidden.__globals__

    return outer.__closure__[0].cell_contents.__globals__
