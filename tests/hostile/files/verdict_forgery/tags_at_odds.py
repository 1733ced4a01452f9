# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an object with two tags
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().send(b'V[{"t":[],"s":[]},0,""]')
    os._exit(0)
