# expect: OLE
# alone: OLE
# real: no (it equals nothing; it must do no harm either)
# tries: one long text many times
def solve():
    text = "x" * 100_000
    return [text] * 100_000
