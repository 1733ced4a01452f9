# expect: SV
# kernel: refused
# real: yes
# tries: to leave a file behind
import os


def solve():
    path = f"/tmp/hostile-{os.getpid()}"
    with open(path, "x"):
        os.unlink(path)
    return "LEAKED: created and removed a file"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
