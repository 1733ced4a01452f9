# expect: SV
# kernel: killed
# real: yes
# tries: to signal the supervisor through a pidfd (with signal 0, which only asks)
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    pidfd = libc.syscall(434, ctypes.c_long(os.getppid()), ctypes.c_long(0))
    if pidfd >= 0 and libc.syscall(424, ctypes.c_long(pidfd), ctypes.c_long(0), None, 0) == 0:
        return "LEAKED: the parent may be signalled"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
