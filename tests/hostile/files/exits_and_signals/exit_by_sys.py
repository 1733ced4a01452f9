# expect: SV
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to end with status 0 as if all were well
import sys


def solve():
    sys.exit(0)
