# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception with a message of 16 megabytes
def solve():
    raise ValueError("x" * (16 << 20))
