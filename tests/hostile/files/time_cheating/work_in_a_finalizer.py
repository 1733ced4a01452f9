# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to compute where no exception can be raised
class Odd:
    def __del__(self):
        while True:
            pass


def solve():
    Odd()
    return 42
