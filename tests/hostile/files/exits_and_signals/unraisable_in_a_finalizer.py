# expect: WA
# alone: WA
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception where none can be raised
class Odd:
    def __del__(self):
        raise SystemExit(0)


def solve():
    Odd()
    return 41
