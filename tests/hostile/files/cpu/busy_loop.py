# expect: TLE
# kernel: SIGXCPU
# real: no (without a limit it would never end)
# tries: to compute for ever


def solve():
    while True:
        pass


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
