# expect: SV
# alone: harmless
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a right answer under this request's nonce, then the wrong one by itself
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().reply(b"V", [42, 0, ""])
    return 41
