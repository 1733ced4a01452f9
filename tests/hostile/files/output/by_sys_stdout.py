# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to write for ever below print
import sys


def solve():
    while True:
        sys.stdout.write("x" * 1000)
