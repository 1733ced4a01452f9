# expect: SV
# policy: refused
# real: yes
# tries: the walk hidden in a nested specification
def solve():
    template = "{0:{1.__globals__}}"

    class Echo:
        def __format__(self, spec):
            return spec

    return template.format(Echo(), solve)
