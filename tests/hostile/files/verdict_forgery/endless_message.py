# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a message that claims four gigabytes
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


def solve():
    end = channel()
    os.write(end.fd, (2**32 - 1).to_bytes(4, "big") + end._nonce.to_bytes(8, "big"))
    while True:
        os.write(end.fd, bytes(1 << 16))
