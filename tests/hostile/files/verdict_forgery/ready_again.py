# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: the report of the walls once more
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().reply(b"H", [["seccomp", "on", "", ""]])
    os._exit(0)
