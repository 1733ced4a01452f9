# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: 128 megabytes of random bytes
import random


def solve():
    return len(random.randbytes(1 << 27))
