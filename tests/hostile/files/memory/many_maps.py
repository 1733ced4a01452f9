# expect: SV
# kernel: memory
# real: yes
# tries: to take memory past the allocator
import mmap


def solve():
    maps = [mmap.mmap(-1, 64 << 20) for _ in range(16)]
    return f"LEAKED: {sum(map(len, maps))} bytes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
