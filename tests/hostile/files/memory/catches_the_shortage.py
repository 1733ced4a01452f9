# expect: WA
# alone: WA
# real: no (catching the shortage is allowed; the limit holds all the same)
# tries: to fill memory, catch the shortage and answer
def solve():
    kept = []
    try:
        while True:
            kept.append(bytes(1 << 20))
    except MemoryError:
        kept.clear()
    return 41
