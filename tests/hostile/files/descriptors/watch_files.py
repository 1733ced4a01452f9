# expect: SV
# kernel: refused
# real: yes
# tries: to be told when files are used
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    if libc.inotify_init1(0) >= 0:
        return "LEAKED: watching"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
