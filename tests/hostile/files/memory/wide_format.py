# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: one number formatted a gigabyte wide
def solve():
    return f"{1:1073741824d}"
