# expect: WA
# alone: WA
# real: no (without a limit it would fill memory)
# tries: to fill memory where no exception can be raised
class Odd:
    def __del__(self):
        kept = []
        while True:
            kept.append(bytes(1 << 20))


def solve():
    Odd()
    return 41
