# expect: SV
# kernel: refused
# real: no (without a filter there is none to loosen)
# tries: to put a filter that allows everything over the one it has
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    allow = ctypes.create_string_buffer(struct.pack("=HBBI", 6, 0, 0, 0x7FFF0000), 8)
    program = ctypes.create_string_buffer(struct.pack("@HP", 1, ctypes.addressof(allow)), 16)
    if libc.prctl(22, 2, program, 0, 0) == 0:
        return "LEAKED: another filter"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
