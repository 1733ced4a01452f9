# expect: SV
# kernel: killed
# real: yes
# tries: to have something run later
import threading


def solve():
    done = threading.Event()
    threading.Timer(0, done.set).start()
    if done.wait(5):
        return "LEAKED: it ran later"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
