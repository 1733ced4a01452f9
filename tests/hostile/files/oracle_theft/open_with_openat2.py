# expect: SV
# kernel: refused
# real: yes
# tries: to open a file by openat2, a system call newer than many filters
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    how = (ctypes.c_uint64 * 3)(0, 0, 0)
    fd = libc.syscall(437, ctypes.c_long(-100), b"/etc/passwd", how, ctypes.c_long(24))
    if fd >= 0:
        return f"LEAKED: descriptor {fd}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
