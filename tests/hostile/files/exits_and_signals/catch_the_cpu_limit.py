# expect: SV
# kernel: refused
# real: yes
# tries: to catch the signal of the CPU limit
import signal


def solve():
    signal.signal(signal.SIGXCPU, lambda *_: None)
    return "LEAKED: SIGXCPU is caught"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
