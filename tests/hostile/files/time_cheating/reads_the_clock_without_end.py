# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to spend the time in the kernel
import time


def solve():
    while True:
        time.process_time()
