# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to fill memory before anything was asked
kept = []
while True:
    kept.append(bytes(1 << 20))


def solve():
    return 42
