# expect: SV
# policy: refused
# real: yes
# tries: the namespace of the program
def solve():
    return globals()
