# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a short message that takes half a gigabyte in the judge
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().send(b"V[[" + b"[]," * 5_000_000 + b'0],0,""]')
    os._exit(0)
