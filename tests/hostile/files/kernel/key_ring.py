# expect: SV
# kernel: killed
# real: maybe
# tries: to find the keys that the kernel keeps for the user
import ctypes
import sys

KEYCTL = {"x86_64-linux-gnu": 250, "aarch64-linux-gnu": 219}
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    session, create = -3, 0
    number = KEYCTL[sys.implementation._multiarch]
    words = [ctypes.c_long(word) for word in (0, session, create)]
    if libc.syscall(number, *words) >= 0:
        return "LEAKED: a key ring"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
