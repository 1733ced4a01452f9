# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a number of a million bits
def solve():
    return 1 << 1_000_000
