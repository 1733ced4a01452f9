# expect: SV
# alone: SV
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an answer written to whatever is open
import os


def solve():
    for fd in range(3, 64):
        try:
            os.write(fd, b"\x00\x00\x00\x0a" + bytes(8) + b'V[42,0,""]')
        except OSError:
            continue
    return 41
