# expect: SV
# alone: TLE
# real: no (a request is sent only when the last one was answered)
# tries: to read the cases that are still to come from the channel
import os


def solve():
    for fd in range(3, 64):
        try:
            waiting = os.read(fd, 1 << 20)
        except OSError:
            continue
        return f"LEAKED: {len(waiting)} bytes of later cases"
