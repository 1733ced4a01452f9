# expect: SV
# policy: refused
# real: yes
# tries: the same by vars()
def solve():
    return vars(type(solve))["__globals__"].__get__(solve)
