# expect: MLE
# kernel: memory
# real: yes
# tries: to grow a list without end


def solve():
    blocks = []
    while len(blocks) < 600:
        blocks.append(b"x" * (1 << 20))
    return f"LEAKED: {len(blocks)} MiB"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
