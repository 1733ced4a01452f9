# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to print for ever where no exception can be raised
class Odd:
    def __del__(self):
        while True:
            print("x" * 1000)


def solve():
    Odd()
    return 41
