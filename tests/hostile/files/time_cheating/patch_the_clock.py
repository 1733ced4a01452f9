# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to stop the clock that it thinks it is measured by
import time


def solve():
    time.process_time = time.monotonic = time.perf_counter = lambda: 0.0
    while True:
        pass
