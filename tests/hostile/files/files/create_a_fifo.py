# expect: SV
# kernel: refused
# real: yes
# tries: to make a named pipe
import os


def solve():
    path = f"/tmp/hostile-{os.getpid()}"
    os.mkfifo(path)
    os.unlink(path)
    return "LEAKED: created and removed a pipe"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
