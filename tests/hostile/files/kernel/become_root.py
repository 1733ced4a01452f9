# expect: SV
# kernel: killed
# real: root
# tries: to change who it is
import os


def solve():
    os.setuid(0)
    return "LEAKED: root"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
