# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: a thousand answers, each under a guessed nonce
import os
import random


def solve():
    payload = b'V[42,0,""]'
    for fd in range(3, 64):
        for _ in range(1000):
            head = len(payload).to_bytes(4, "big") + random.randbytes(8)
            try:
                os.write(fd, head + payload)
            except OSError:
                break
    return 41
