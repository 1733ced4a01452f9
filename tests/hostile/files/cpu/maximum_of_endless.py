# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a maximum over a trillion numbers, in C code
def solve():
    return max(range(1 << 60))
