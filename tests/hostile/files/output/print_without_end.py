# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to print for ever
def solve():
    while True:
        print("x" * 100)
