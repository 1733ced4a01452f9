# expect: OLE
# alone: OLE
# real: no (it is its own answer)
# tries: an answer that fits into memory, but not twice
def solve():
    return "\x00" * (50 << 20)
