# expect: SV
# kernel: killed
# real: no (as root it would change the machine)
# tries: to mount a file system over an existing one
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.mount(b"none", b"/nowhere", b"tmpfs", ctypes.c_ulong(0), None) == 0:
        return "LEAKED: mounted"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
