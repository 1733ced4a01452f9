# expect: OLE
# alone: WA
# real: no (it is only long)
# tries: one line of eight megabytes
def solve():
    print("x" * (8 << 20))
    return 41
