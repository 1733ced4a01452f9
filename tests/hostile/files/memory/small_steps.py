# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to fill memory a few bytes at a time
def solve():
    kept = {}
    while True:
        kept[len(kept)] = str(len(kept))
