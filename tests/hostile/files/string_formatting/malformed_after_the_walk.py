# expect: SV
# policy: refused
# real: yes
# tries: a walk in front of a fault in the template
seen = []


class Watch:
    def __format__(self, spec):
        seen.append(spec)
        return ""


def solve():
    template = "{1:{0.__globals__}}{"
    try:
        template.format(solve, Watch())
    except ValueError:
        pass
    return seen[0]
