# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to sleep for ever in small steps
import time


def solve():
    while True:
        time.sleep(0.001)
