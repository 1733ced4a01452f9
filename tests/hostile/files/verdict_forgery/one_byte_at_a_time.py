# expect: SV
# alone: TLE
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an endless drip of bytes that keeps the judge awake
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


import time


def solve():
    end = channel()
    os.write(end.fd, (1 << 18).to_bytes(4, "big") + end._nonce.to_bytes(8, "big"))
    while True:
        os.write(end.fd, b" ")
        time.sleep(0.001)
