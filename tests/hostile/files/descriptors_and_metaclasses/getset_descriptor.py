# expect: SV
# policy: refused
# real: yes
# tries: a raw descriptor called by hand
def solve():
    return type(solve).__code__.__get__(solve)
