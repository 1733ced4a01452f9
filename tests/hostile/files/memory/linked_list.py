# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to fill memory with a chain of pairs
def solve():
    chain = None
    while True:
        chain = (chain, 0)
