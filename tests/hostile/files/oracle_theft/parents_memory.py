# expect: SV
# kernel: refused
# real: maybe
# tries: to open the supervisor's memory, where the expected answers are
import os


def solve():
    with open(f"/proc/{os.getppid()}/mem", "rb") as file:
        return f"LEAKED: descriptor {file.fileno()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
