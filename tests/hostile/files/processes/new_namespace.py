# expect: SV
# kernel: killed
# real: maybe
# tries: to become root in a user namespace of its own
import ctypes

CLONE_NEWUSER = 0x10000000
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.unshare(CLONE_NEWUSER) == 0:
        return "LEAKED: a namespace of its own"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
