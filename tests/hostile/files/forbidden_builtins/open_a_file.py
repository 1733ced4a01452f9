# expect: SV
# policy: refused
# real: yes
# tries: the function that opens files
def solve():
    return open
