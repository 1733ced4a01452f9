# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a power that C code computes for minutes
def solve():
    number = 3 ** 30_000_000
    return number % 7
