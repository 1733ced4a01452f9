# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to keep a block of memory in every frame of a recursion
def deep(kept):
    return deep(bytes(1 << 16)) if kept else kept


def solve():
    return deep(b"x")
