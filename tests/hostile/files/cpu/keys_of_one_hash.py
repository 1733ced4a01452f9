# expect: TLE
# alone: TLE
# real: no (it is only slow)
# tries: a dict whose keys share one hash
def solve():
    return len({n * (2**61 - 1): 0 for n in range(200_000)})
