# expect: SV
# policy: refused
# real: yes
# tries: str.format called on the class
def solve():
    return str.format("{0.__globals__}", solve)
