# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to sleep before anything was asked
import time

time.sleep(3600)


def solve():
    return 42
