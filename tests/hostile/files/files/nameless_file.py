# expect: SV
# kernel: refused
# real: yes
# tries: to use the disk through a file without a name
import os


def solve():
    os.write(os.open("/tmp", os.O_TMPFILE | os.O_RDWR), b"x")
    return "LEAKED: wrote to the disk"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
