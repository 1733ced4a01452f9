# expect: SV
# kernel: refused
# real: yes
# tries: to reopen a descriptor of the supervisor
import os


def solve():
    return f"LEAKED: {os.readlink(f'/proc/{os.getppid()}/fd/0')}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
