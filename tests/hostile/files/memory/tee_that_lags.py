# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: one copy of an iterator far ahead of the other
import itertools


def solve():
    first, second = itertools.tee(itertools.count())
    for _ in first:
        pass
    return second
