# expect: SV
# kernel: killed
# real: yes
# tries: to become a program that lies in memory only, past every rule about files
import os


def solve():
    fd = os.memfd_create("program", 0)
    with open("/bin/true", "rb") as source:
        os.write(fd, source.read(4096))
    return "LEAKED: a program in memory"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
