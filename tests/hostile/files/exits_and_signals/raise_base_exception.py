# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception of its own that ordinary handlers let through
class Accepted(BaseException):
    pass


def solve():
    raise Accepted("AC")
