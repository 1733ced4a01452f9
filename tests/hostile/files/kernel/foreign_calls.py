# expect: SV
# kernel: killed
# real: no (kernels without x32 refuse them anyway)
# tries: to make system calls under the numbers of x32, which many filters do not know
import ctypes
import sys

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if sys.implementation._multiarch != "x86_64-linux-gnu":
        libc.fork()
    if libc.syscall(ctypes.c_long(0x40000000 | 2), b"/etc/passwd", 0) >= 0:
        return "LEAKED: opened a file"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
