# expect: SV
# kernel: killed
# real: maybe
# tries: to copy a descriptor out of the supervisor with pidfd_getfd
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    pidfd = libc.syscall(434, ctypes.c_long(os.getppid()), ctypes.c_long(0))
    if pidfd < 0:
        return None
    fd = libc.syscall(438, ctypes.c_long(pidfd), ctypes.c_long(0), ctypes.c_long(0))
    if fd >= 0:
        return f"LEAKED: descriptor {fd}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
