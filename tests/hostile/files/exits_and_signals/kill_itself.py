# expect: SV
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to kill its own process
import signal


def solve():
    signal.raise_signal(signal.SIGKILL)
