# expect: SV
# kernel: refused
# real: yes
# tries: to run a command and read what it prints
import subprocess


def solve():
    return f"LEAKED: {subprocess.check_output(['/bin/echo', 'hello'])!r}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
