# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a tag that no value has, such as a pickle
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    channel().send(b'V[{"py/reduce":["os.system","true"]},0,""]')
    os._exit(0)
