# expect: SV
# kernel: refused
# real: yes
# tries: to switch off the signal at the supervisor's death
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.prctl(1, 0, 0, 0, 0) == 0:
        return "LEAKED: may outlive the parent"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
