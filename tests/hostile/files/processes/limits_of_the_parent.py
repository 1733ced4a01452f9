# expect: SV
# kernel: refused
# real: yes
# tries: to read (and so could set) the supervisor's limits
import os
import resource


def solve():
    return f"LEAKED: {resource.prlimit(os.getppid(), resource.RLIMIT_CPU)}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
