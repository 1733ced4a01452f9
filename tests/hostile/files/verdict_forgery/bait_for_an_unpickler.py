# expect: WA
# alone: WA
# real: no (it speaks for itself alone, and would gain no more without)
# tries: bytes that run a command where somebody unpickles them
def solve():
    return b"cos\nsystem\n(S'echo LEAKED'\ntR."
