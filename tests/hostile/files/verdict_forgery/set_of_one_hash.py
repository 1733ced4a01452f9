# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: the same as a set
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    body = b",".join(b"%d" % (n * (2**61 - 1)) for n in range(40_000))
    channel().send(b'V[{"s":[' + body + b']},0,""]')
    os._exit(0)
