# expect: SV
# policy: refused
# real: yes
# tries: the namespace of a function as text
def solve():
    return "{0.__globals__}".format(solve)
