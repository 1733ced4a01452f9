# expect: RTE
# kernel: ends
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to end with status 0 as if all were well


def solve():
    raise SystemExit(0)


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
