# expect: SV
# policy: refused
# real: yes
# tries: raw descriptors out of a class's dictionary
def solve():
    code = type(solve).__dict__["__code__"]
    return code.__get__(solve)
