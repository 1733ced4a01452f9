# expect: SV
# kernel: killed
# real: maybe
# tries: to use the kernel's own virtual machine
import ctypes
import sys

BPF = {"x86_64-linux-gnu": 321, "aarch64-linux-gnu": 280}
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    array_of_one = (ctypes.c_uint32 * 18)(2, 4, 4, 1)
    number = BPF[sys.implementation._multiarch]
    if libc.syscall(number, ctypes.c_long(0), array_of_one, ctypes.c_long(72)) >= 0:
        return "LEAKED: a map in the kernel"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
