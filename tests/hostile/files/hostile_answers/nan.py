# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a number that does not equal itself
def solve():
    return float("nan")
