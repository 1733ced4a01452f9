# expect: SV
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to end by a signal that has no name
import signal


def solve():
    signal.raise_signal(40)
