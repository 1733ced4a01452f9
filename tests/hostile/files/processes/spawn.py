# expect: SV
# kernel: killed
# real: yes
# tries: to start a program with posix_spawn
import os


def solve():
    pid = os.posix_spawn("/bin/true", ["true"], {})
    os.waitpid(pid, 0)
    return "LEAKED: spawned"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
