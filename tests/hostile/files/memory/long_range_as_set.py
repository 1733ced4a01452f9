# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a set of a hundred million numbers
def solve():
    return set(range(100_000_000))
