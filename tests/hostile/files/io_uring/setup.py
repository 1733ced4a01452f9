# expect: SV
# kernel: killed
# real: maybe
# tries: to hand its system calls to io_uring, where a filter would not see them
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    parameters = (ctypes.c_uint8 * 120)()
    if libc.syscall(425, ctypes.c_long(4), parameters) >= 0:
        return "LEAKED: a ring"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
