# expect: MLE
# kernel: memory
# real: no (as growing_list is, and slower)
# tries: to double a string until memory is full


def solve():
    text = "x"
    while len(text) < 1 << 30:
        text += text
    return f"LEAKED: {len(text)} characters"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
