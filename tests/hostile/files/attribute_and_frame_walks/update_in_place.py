# expect: SV
# policy: refused
# real: yes
# tries: a guarded attribute read by an in-place operator
caught = []


class Thief:
    def __radd__(self, other):
        caught.append(other)
        return None


class Box(str):
    pass


def solve():
    box = Box("{0.__class__}")
    box.format += Thief()
    return caught[0]
