# expect: SV
# kernel: killed
# real: maybe
# tries: to leave a POSIX message queue behind
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    name = b"/hostile-%d" % os.getpid()
    queue = libc.mq_open(name, os.O_CREAT | os.O_RDWR, 0o600, None)
    if queue >= 0:
        libc.mq_unlink(name)
        return "LEAKED: created and removed a queue"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
