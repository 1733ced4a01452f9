# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a module
import math


def solve():
    return math
