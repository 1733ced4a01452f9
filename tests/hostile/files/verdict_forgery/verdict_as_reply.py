# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a message that says that it is accepted
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().reply(b"A", ["AC", "accepted"])
    os._exit(0)
