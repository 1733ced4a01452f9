# expect: SV
# alone: RTE
# real: no (it is allowed to be late)
# tries: a signal that carries it out of the measured call
import signal


def solve():
    signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    raise ValueError("an alarm is set")
