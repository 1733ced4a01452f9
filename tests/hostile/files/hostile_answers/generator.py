# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a generator without end
def solve():
    while True:
        yield 42
