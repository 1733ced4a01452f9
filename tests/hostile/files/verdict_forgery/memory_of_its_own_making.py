# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a peak of memory that no machine has, to spoil the judge's figures
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().reply(b"V", [42, 10**400, ""])
    os._exit(0)
