# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a text joined from one part many times
def solve():
    return "".join(["x" * (1 << 20)] * 2048)
