# expect: SV
# kernel: refused
# real: yes
# tries: to use the priority-inheriting futexes, where kernel holes were found
import ctypes
import sys

FUTEX = {"x86_64-linux-gnu": 202, "aarch64-linux-gnu": 98}
LOCK_PI = 6
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    word = ctypes.c_uint32(0)
    number = FUTEX[sys.implementation._multiarch]
    if libc.syscall(number, ctypes.byref(word), ctypes.c_long(LOCK_PI), 0, None) == 0:
        return f"LEAKED: locked by {word.value}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
