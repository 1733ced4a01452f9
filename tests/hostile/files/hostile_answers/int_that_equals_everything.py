# expect: WA
# alone: WA
# real: fools
# tries: an int that equals everything
class Yes(int):
    def __eq__(self, other):
        return True

    __hash__ = int.__hash__


def solve():
    return Yes(7)
