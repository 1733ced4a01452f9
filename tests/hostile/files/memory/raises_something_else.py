# expect: RTE
# alone: RTE
# real: no (without a limit it would fill memory)
# tries: to fill memory and call it another exception
def solve():
    kept = []
    try:
        while True:
            kept.append(bytes(1 << 20))
    except MemoryError:
        kept.clear()
        raise ValueError("not memory") from None
