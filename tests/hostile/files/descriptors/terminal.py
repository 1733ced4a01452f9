# expect: SV
# kernel: refused
# real: yes
# tries: to open a terminal, which can type commands for somebody else
import os


def solve():
    return f"LEAKED: {os.openpty()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
