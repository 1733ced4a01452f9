# expect: SV
# kernel: killed
# real: yes
# tries: to leave a System V message queue behind
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    queue = libc.msgget(0, 0o1600)
    if queue >= 0:
        libc.msgctl(queue, 0, None)
        return "LEAKED: created and removed a queue"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
