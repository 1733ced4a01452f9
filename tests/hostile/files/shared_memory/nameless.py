# expect: SV
# kernel: killed
# real: yes
# tries: to get memory that is a file without a name
import os


def solve():
    return f"LEAKED: descriptor {os.memfd_create('memory')}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
