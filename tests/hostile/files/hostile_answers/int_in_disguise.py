# expect: SV
# alone: WA
# real: fools
# tries: an object that claims to be an int
class Int:
    @property
    def __class__(self):
        return int

    def __eq__(self, other):
        return True


def solve():
    return Int()
