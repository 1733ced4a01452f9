# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to search a range for what is never equal
def solve():
    return 0.5 in range(1 << 60)
