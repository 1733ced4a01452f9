# expect: SV
# kernel: killed
# real: yes
# tries: to become another program
import os


def solve():
    os.execv("/bin/echo", ["echo", "LEAKED: executed"])


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
