# expect: SV
# kernel: refused
# real: yes
# tries: to learn which machine and kernel this is
import os


def solve():
    return f"LEAKED: {os.uname().release}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
