# expect: SV
# policy: refused
# real: yes
# tries: the walk behind an index
def solve():
    template = "{0[0].__globals__}"
    return template.format([solve])
