# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: lists that are doubled
def solve():
    kept = [0]
    while True:
        kept += kept
