# expect: SV
# kernel: refused
# real: yes
# tries: to lock memory so that the machine cannot swap it out
import ctypes
import mmap

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    block = mmap.mmap(-1, 4096)
    address = ctypes.addressof(ctypes.c_char.from_buffer(block))
    if libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(4096)) == 0:
        return "LEAKED: locked"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
