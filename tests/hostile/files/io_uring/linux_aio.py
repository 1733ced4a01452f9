# expect: SV
# kernel: killed
# real: maybe
# tries: to hand its reads and writes to the older asynchronous interface
import ctypes
import sys

IO_SETUP = {"x86_64-linux-gnu": 206, "aarch64-linux-gnu": 0}
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    context = ctypes.c_ulong(0)
    number = IO_SETUP[sys.implementation._multiarch]
    if libc.syscall(number, ctypes.c_long(4), ctypes.byref(context)) == 0:
        return "LEAKED: a context"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
