# expect: CE
# alone: CE
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an entry point that is deleted once it was found
def solve():
    return 42


del solve
