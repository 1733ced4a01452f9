# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to fill memory with generators that have begun
def solve():
    kept = []
    while True:
        kept.append(i for i in kept)
