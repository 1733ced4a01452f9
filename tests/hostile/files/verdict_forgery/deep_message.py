# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a message nested so deeply that its reader recurses without end
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().send(b"V" + b"[" * 500_000 + b"]" * 500_000)
    os._exit(0)
