# expect: SV
# kernel: refused
# real: yes
# tries: to list the processes of the machine
import os


def solve():
    return f"LEAKED: {sum(name.isdigit() for name in os.listdir('/proc'))} processes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
