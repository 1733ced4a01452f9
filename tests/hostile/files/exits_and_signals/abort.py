# expect: SV
# kernel: SIGABRT
# real: no (crashing is allowed; it must stay a crash)
# tries: to crash by abort
import os


def solve():
    os.abort()


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
