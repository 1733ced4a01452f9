# expect: SV
# kernel: killed
# real: yes
# tries: to run a command by the shell
import os


def solve():
    if os.system("true") == 0:
        return "LEAKED: ran a shell"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
