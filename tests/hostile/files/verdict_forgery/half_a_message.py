# expect: SV
# alone: TLE
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a message that never ends, so that the judge waits for ever
import gc
import os

from sandbox.channel import Channel


def channel():
    return next(found for found in gc.get_objects() if type(found) is Channel)


import time


def solve():
    end = channel()
    os.write(end.fd, (1000).to_bytes(4, "big") + end._nonce.to_bytes(8, "big") + b"V")
    while True:
        time.sleep(1)
