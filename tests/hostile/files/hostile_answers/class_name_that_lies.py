# expect: WA
# alone: WA
# real: fools
# tries: a class that calls itself int
class int:
    def __eq__(self, other):
        return True


int.__qualname__ = "int"


def solve():
    return int()
