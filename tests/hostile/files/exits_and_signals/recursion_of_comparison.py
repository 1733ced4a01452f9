# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to compare tuples nested 400,000 deep, which C does by recursion
def solve():
    first, second = (), ()
    for _ in range(400_000):
        first, second = (first,), (second,)
    return first == second
