# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: to close the channel and compute on unseen
import os


def solve():
    os.closerange(3, 64)
    while True:
        pass
