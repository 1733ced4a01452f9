# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a cache that keeps every answer
from functools import lru_cache


@lru_cache(maxsize=None)
def kept(number):
    return str(number) * 100


def solve():
    number = 0
    while True:
        number += 1
        kept(number)
