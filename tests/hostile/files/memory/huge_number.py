# expect: MLE
# kernel: memory
# real: no (as growing_list is, and slower)
# tries: to shift a number to a size of 640 MiB


def solve():
    number = 1 << (5 << 30)
    return f"LEAKED: {number.bit_length()} bits"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
