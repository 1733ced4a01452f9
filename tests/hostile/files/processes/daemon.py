# expect: SV
# kernel: killed
# real: yes
# tries: to leave a process behind in a session of its own
import os


def solve():
    if os.fork() == 0:
        os.setsid()
        os._exit(0)
    os.wait()
    return "LEAKED: a process in another session"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
