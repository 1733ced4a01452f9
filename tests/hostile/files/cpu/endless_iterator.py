# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to drain an endless iterator, in C code
import itertools
from collections import deque


def solve():
    return deque(itertools.count(), maxlen=0)
