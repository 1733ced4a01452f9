# expect: SV
# policy: refused
# real: yes
# tries: the raw function behind the guard
def solve():
    return getattr.__self__
