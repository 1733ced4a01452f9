# expect: SV
# kernel: SIGSEGV
# real: no (crashing is allowed; it must stay a crash)
# tries: to crash by reading address 0
import ctypes


def solve():
    ctypes.string_at(0)


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
