# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a text that a replacement makes a million times longer
def solve():
    return ("x" * 100_000).replace("x", "y" * 100_000)
