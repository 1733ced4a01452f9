# expect: SV
# policy: refused
# real: yes
# tries: the same at the top
space = locals()


def solve():
    return space
