# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to sleep where no exception can be raised
import time


class Odd:
    def __del__(self):
        time.sleep(3600)


def solve():
    Odd()
    return 42
