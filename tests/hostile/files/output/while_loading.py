# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to print for ever before anything was asked
while True:
    print("x" * 1000)


def solve():
    return 42
