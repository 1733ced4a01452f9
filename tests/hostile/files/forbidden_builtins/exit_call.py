# expect: SV
# policy: refused
# real: no, it gains nothing
# tries: leaving the process
import sys


def solve():
    sys.exit(0)
