# expect: SV
# policy: refused
# real: yes
# tries: the same by vars()
space = vars()


def solve():
    return space
