# expect: SV
# kernel: refused
# real: yes
# tries: to plant a symbolic link that somebody else may follow
import os


def solve():
    path = f"/tmp/hostile-{os.getpid()}"
    os.symlink("/etc/passwd", path)
    os.unlink(path)
    return "LEAKED: created and removed a link"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
