# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to sort by a comparison that never ends
def solve():
    return sorted(range(1000), key=lambda _: sum(range(1 << 60)))
