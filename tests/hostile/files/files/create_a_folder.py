# expect: SV
# kernel: refused
# real: yes
# tries: to leave a folder behind
import os


def solve():
    path = f"/tmp/hostile-{os.getpid()}"
    os.mkdir(path)
    os.rmdir(path)
    return "LEAKED: created and removed a folder"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
