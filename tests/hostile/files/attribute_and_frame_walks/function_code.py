# expect: SV
# policy: refused
# real: yes
# tries: the code object of a function, to make another from it
def solve():
    return (lambda: 0).__code__
