# expect: SV
# kernel: killed
# real: yes
# tries: to leave the session and group that the supervisor kills
import os


def solve():
    os.setsid()
    return "LEAKED: another session"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
