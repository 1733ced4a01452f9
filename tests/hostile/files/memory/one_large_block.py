# expect: MLE
# kernel: memory
# real: yes
# tries: to allocate 2 GiB at once


def solve():
    block = bytes(2 << 30)
    return f"LEAKED: {len(block)} bytes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
