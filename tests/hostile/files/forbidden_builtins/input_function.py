# expect: SV
# policy: refused
# real: yes
# tries: reading from outside
def solve():
    return input
