# expect: SV
# policy: refused
# real: yes
# tries: the same with the template in a variable
def solve():
    template = "".join(["{0.__glo", "bals__}"])
    return template.format(solve)
