# expect: SV
# policy: refused
# real: yes
# tries: str.format handed to map
def solve():
    return "".join(map(str.format, ["{0.__globals__}"], [solve]))
