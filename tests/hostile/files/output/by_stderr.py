# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to print errors for ever
import sys


def solve():
    while True:
        print("x" * 1000, file=sys.stderr)
