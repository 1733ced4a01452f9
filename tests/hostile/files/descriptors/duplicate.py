# expect: SV
# kernel: refused
# real: yes
# tries: to use up the machine's descriptors
import os


def solve():
    return f"LEAKED: {len([os.dup(1) for _ in range(8)])} descriptors"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
