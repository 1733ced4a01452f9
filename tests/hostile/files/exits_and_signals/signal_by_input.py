# expect: SV
# kernel: refused
# real: yes
# tries: to have the kernel signal somebody else when input arrives (F_SETOWN)
import fcntl
import os


def solve():
    fcntl.fcntl(1, fcntl.F_SETOWN, os.getppid())
    fcntl.fcntl(1, fcntl.F_SETOWN, 0)
    return "LEAKED: the parent was made the owner"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
