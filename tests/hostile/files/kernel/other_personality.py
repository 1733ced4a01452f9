# expect: SV
# kernel: killed
# real: yes
# tries: to switch off the random layout of memory
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.personality(ctypes.c_ulong(0xFFFFFFFF)) >= 0:
        return "LEAKED: the personality may be changed"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
