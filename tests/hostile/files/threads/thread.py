# expect: SV
# kernel: killed
# real: yes
# tries: to work in a thread that goes on after the answer
import threading


def solve():
    worked = []
    thread = threading.Thread(target=worked.append, args=(1,))
    thread.start()
    thread.join()
    if worked:
        return "LEAKED: a thread ran"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
