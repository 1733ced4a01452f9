# expect: SV
# alone: TLE
# real: no (the judge compares only after it has the answer)
# tries: to learn from how long the judge takes which answer is compared
import os
import time


def solve():
    started = time.perf_counter()
    for fd in range(3, 64):
        try:
            os.read(fd, 1)
        except OSError:
            continue
        return f"LEAKED: {time.perf_counter() - started} seconds"
