# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: an iterator of C code that keeps all it was given
import itertools


def solve():
    return next(itertools.product(range(1 << 40)))
