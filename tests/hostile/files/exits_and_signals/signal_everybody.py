# expect: SV
# kernel: killed
# real: yes
# tries: to signal every process it may (with signal 0, which only asks)
import os


def solve():
    os.kill(-1, 0)
    return "LEAKED: everybody may be signalled"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
