# expect: OLE
# alone: WA
# real: no (it is only long)
# tries: a text that is longer in bytes than in characters
def solve():
    print("\U0001f600" * 300_000)
    return 41
