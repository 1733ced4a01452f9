# expect: SV
# kernel: killed
# real: yes
# tries: to signal a thread of the supervisor with tgkill (with signal 0, which only asks)
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    parent = os.getppid()
    if libc.tgkill(parent, parent, 0) == 0:
        return "LEAKED: the parent may be signalled"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
