# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to catch the shortage and go on for ever
def solve():
    while True:
        try:
            kept = bytearray(1 << 31)
        except MemoryError:
            kept = None
    return kept
