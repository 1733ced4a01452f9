# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception whose message raises another
class Odd(Exception):
    def __str__(self):
        raise SystemExit(0)


def solve():
    raise Odd
