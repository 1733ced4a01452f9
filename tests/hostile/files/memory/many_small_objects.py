# expect: MLE
# kernel: memory
# real: no (as growing_list is, and slower)
# tries: to fill memory with small objects


def solve():
    objects = [[i] for i in range(8_000_000)]
    return f"LEAKED: {len(objects)} objects"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
