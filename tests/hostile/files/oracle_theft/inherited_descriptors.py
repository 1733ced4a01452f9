# expect: SV
# kernel: refused
# real: yes
# tries: to use whatever descriptor was left open
import os


def solve():
    found = []
    for fd in range(3, 64):
        try:
            os.fstat(fd)
            found.append(fd)
        except OSError:
            continue
    if found:
        return f"LEAKED: {found}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
