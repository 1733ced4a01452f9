# expect: SV
# kernel: ends
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to end with status 0 as if all were well
import os


def solve():
    os._exit(0)


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
