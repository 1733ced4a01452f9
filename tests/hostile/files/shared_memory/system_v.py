# expect: SV
# kernel: killed
# real: yes
# tries: to leave System V shared memory behind, which outlives every process
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    segment = libc.shmget(0, ctypes.c_size_t(4096), 0o1600)
    if segment >= 0:
        libc.shmctl(segment, 0, None)
        return "LEAKED: created and removed a segment"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
