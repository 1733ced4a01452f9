# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: text that cannot be encoded
def solve():
    return "\ud800" * 1000
