# expect: SV
# policy: refused
# real: yes
# tries: the method fetched by name
def solve():
    return getattr("{0.__globals__}", "for" + "mat")(solve)
