# expect: SV
# kernel: killed
# real: yes
# tries: to start a thread below the threading module
import _thread


def solve():
    lock = _thread.allocate_lock()
    lock.acquire()
    _thread.start_new_thread(lock.release, ())
    lock.acquire()
    return "LEAKED: a thread ran"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
