# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a sum of C code that has no end in sight
def solve():
    return sum(range(1 << 60))
