# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: nothing, for ever
def solve():
    while True:
        print()
