# expect: SV
# kernel: killed
# real: maybe
# tries: to hold the kernel up inside a system call, the first step of many exploits
import ctypes
import sys

USERFAULTFD = {"x86_64-linux-gnu": 323, "aarch64-linux-gnu": 282}
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.syscall(USERFAULTFD[sys.implementation._multiarch], ctypes.c_long(1)) >= 0:
        return "LEAKED: a handler"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
