# expect: SV
# kernel: killed
# real: yes
# tries: to signal the supervisor with sigqueue (with signal 0, which only asks)
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.sigqueue(os.getppid(), 0, None) == 0:
        return "LEAKED: the parent may be signalled"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
