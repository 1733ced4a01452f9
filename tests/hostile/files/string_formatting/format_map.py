# expect: SV
# policy: refused
# real: yes
# tries: the same with a mapping
def solve():
    template = "{f.__globals__}"
    return template.format_map({"f": solve})
