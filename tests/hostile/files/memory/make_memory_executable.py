# expect: SV
# kernel: refused
# real: yes
# tries: to make memory that it has written executable
import ctypes
import mmap

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    block = mmap.mmap(-1, 4096)
    address = ctypes.addressof(ctypes.c_char.from_buffer(block))
    if libc.mprotect(ctypes.c_void_p(address), ctypes.c_size_t(4096), 5) == 0:
        return "LEAKED: executable memory"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
