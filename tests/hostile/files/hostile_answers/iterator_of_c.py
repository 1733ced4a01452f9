# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: an iterator without end
import itertools


def solve():
    return itertools.repeat(42)
