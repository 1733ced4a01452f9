# expect: SV
# kernel: refused
# real: yes
# tries: to read the supervisor's environment
import os


def solve():
    with open(f"/proc/{os.getppid()}/environ", "rb") as file:
        return f"LEAKED: {len(file.read())} bytes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
