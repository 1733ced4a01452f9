# expect: SV
# alone: TLE
# real: no (without a limit it would never end)
# tries: to stop its own process, so that the judge waits for ever
import signal


def solve():
    signal.raise_signal(signal.SIGSTOP)
