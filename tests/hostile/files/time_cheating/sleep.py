# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to sleep, which takes no CPU time
import time


def solve():
    time.sleep(3600)
    return 42
