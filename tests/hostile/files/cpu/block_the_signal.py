# expect: SV
# kernel: SIGKILL
# real: no (without a limit it would never end)
# tries: to compute for ever with the signal of the CPU limit blocked
import signal


def solve():
    signal.pthread_sigmask(signal.SIG_BLOCK, set(signal.Signals))
    while True:
        pass


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
