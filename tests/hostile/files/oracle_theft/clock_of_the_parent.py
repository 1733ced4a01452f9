# expect: SV
# kernel: refused
# real: yes
# tries: to watch the supervisor's CPU time, a side channel to how it compares answers
import os
import time


def solve():
    return f"LEAKED: {time.clock_gettime((~os.getppid() << 3) | 2)} seconds"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
