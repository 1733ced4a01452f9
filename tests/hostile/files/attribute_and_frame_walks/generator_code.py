# expect: SV
# policy: refused
# real: yes
# tries: the code object of a generator expression
def solve():
    return (i for i in ()).gi_code
