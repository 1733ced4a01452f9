# expect: SV
# alone: RTE
# real: no (without a limit it would never end)
# tries: to wait for a signal that never comes
import signal


def solve():
    signal.pause()
    raise ValueError
