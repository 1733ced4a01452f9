# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: itself
def solve():
    return solve
