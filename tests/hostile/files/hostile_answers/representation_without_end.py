# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: an object whose repr and str never end
class Slow:
    def __repr__(self):
        while True:
            pass

    __str__ = __repr__


def solve():
    return Slow()
