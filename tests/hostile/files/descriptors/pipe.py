# expect: SV
# kernel: refused
# real: yes
# tries: to keep memory in pipes, where no limit counts it
import os


def solve():
    return f"LEAKED: {os.pipe()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
