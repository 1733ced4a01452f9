# expect: SV
# kernel: killed
# real: root
# tries: to leave its root folder
import os


def solve():
    os.chroot("/")
    return "LEAKED: another root folder"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
