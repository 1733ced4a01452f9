# expect: SV
# kernel: refused
# real: yes
# tries: to leave shared memory behind as a file
import os


def solve():
    path = f"/dev/shm/hostile-{os.getpid()}"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    os.unlink(path)
    return "LEAKED: created and removed shared memory"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
