# expect: SV
# kernel: refused
# real: yes
# tries: to get memory that can be written and executed, for machine code of its own
import mmap


def solve():
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    return "LEAKED: executable memory"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
