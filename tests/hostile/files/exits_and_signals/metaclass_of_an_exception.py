# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception whose class answers questions about itself by ending the process
class Meta(type):
    def __getattribute__(cls, name):
        raise SystemExit(0)


def solve():
    raise Meta("Odd", (Exception,), {})
