# expect: SV
# alone: harmless
# real: no (it speaks for itself alone, and would gain no more without)
# tries: the same answer twice, the second for the next call
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    for _ in range(2):
        channel().reply(b"V", [42, 0, ""])
    os._exit(0)
