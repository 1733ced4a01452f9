# expect: SV
# kernel: killed
# real: yes
# tries: to start a process
import os


def solve():
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return "LEAKED: forked"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
