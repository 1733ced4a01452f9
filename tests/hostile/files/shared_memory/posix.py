# expect: SV
# kernel: refused
# real: yes
# tries: to leave POSIX shared memory behind
import os

import _posixshmem


def solve():
    name = f"/hostile-{os.getpid()}"
    os.close(_posixshmem.shm_open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR, mode=0o600))
    _posixshmem.shm_unlink(name)
    return "LEAKED: created and removed shared memory"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
