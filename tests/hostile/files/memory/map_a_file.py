# expect: SV
# kernel: refused
# real: yes
# tries: to map an open descriptor instead of reading it
import mmap
import os


def solve():
    for fd in range(3, 64):
        try:
            mmap.mmap(fd, 1, prot=mmap.PROT_READ)
            return f"LEAKED: descriptor {fd}"
        except (OSError, ValueError):
            continue
    fd = os.open("/etc/passwd", os.O_RDONLY)
    return f"LEAKED: {mmap.mmap(fd, 1, prot=mmap.PROT_READ)[:1]!r}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
