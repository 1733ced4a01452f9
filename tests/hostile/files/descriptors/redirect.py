# expect: SV
# kernel: refused
# real: yes
# tries: to put another descriptor in the place of one that the judge uses
import os


def solve():
    os.dup2(1, 2)
    return "LEAKED: 2 leads elsewhere"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
