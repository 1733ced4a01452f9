# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: the same by the percent operator
def solve():
    return "%1073741824d" % 1
