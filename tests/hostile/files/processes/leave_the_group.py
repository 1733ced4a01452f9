# expect: SV
# kernel: killed
# real: yes
# tries: to leave the process group that the supervisor kills
import os


def solve():
    os.setpgid(0, 0)
    return "LEAKED: another group"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
