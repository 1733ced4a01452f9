# expect: SV
# alone: SV
# real: no (as root it would change the machine)
# tries: to set the machine's clock back
import time


def solve():
    time.clock_settime(time.CLOCK_REALTIME, 0)
    raise ValueError("the clock is set")
