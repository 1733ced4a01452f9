# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: an object whose comparison never ends
class Slow:
    def __eq__(self, other):
        while True:
            pass

    __hash__ = None


def solve():
    return [Slow()]
