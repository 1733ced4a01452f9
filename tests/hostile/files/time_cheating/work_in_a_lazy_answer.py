# expect: WA
# alone: WA
# real: no (nobody looks)
# tries: to answer at once with an object that computes when it is looked at
class Later:
    def __eq__(self, other):
        while True:
            pass

    __int__ = __index__ = __repr__ = __hash__ = lambda self: sum(range(1 << 60))


def solve():
    return Later()
