# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: an exception, returned
def solve():
    return ValueError(42)
