# expect: SV
# kernel: killed
# real: yes
# tries: to signal the supervisor (with signal 0, which only asks)
import os


def solve():
    os.kill(os.getppid(), 0)
    return "LEAKED: the parent may be signalled"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
