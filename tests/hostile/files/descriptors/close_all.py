# expect: SV
# kernel: ends
# real: no (giving up its own descriptors is allowed; no answer can follow)
# tries: to close everything and go on unseen
import os


def solve():
    os.closerange(0, 64)


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
