# expect: SV
# kernel: refused
# real: yes
# tries: to make the supervisor slow by lowering its priority (asks only)
import os


def solve():
    return f"LEAKED: {os.getpriority(os.PRIO_PROCESS, os.getppid())}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
