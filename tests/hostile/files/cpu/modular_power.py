# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a modular power of numbers of a million bits
def solve():
    return pow(3, (1 << 400_000) + 1, (1 << 400_000) + 3)
