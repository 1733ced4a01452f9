# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a large array of bytes
def solve():
    return len(bytearray(1 << 31))
