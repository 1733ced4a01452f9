# expect: SV
# alone: harmless
# real: no (it speaks for itself alone, and would gain no more without)
# tries: another encoder in its own process, which sends 42 for everything
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


from sandbox import frames


def solve():
    frames.encode_answer = lambda body, size: b'V[42,0,""]'
    return 41
