# expect: SV
# kernel: refused
# real: yes
# tries: to learn from the supervisor's command line where the problem's folder is
import os


def solve():
    with open(f"/proc/{os.getppid()}/cmdline", "rb") as file:
        return f"LEAKED: {file.read()[:40]!r}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
