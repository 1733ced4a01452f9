# expect: SV
# kernel: refused
# real: yes
# tries: to move to another working folder, so that relative paths mean something else
import os


def solve():
    os.chdir("/tmp")
    return "LEAKED: moved"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
