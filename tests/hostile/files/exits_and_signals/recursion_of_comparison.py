# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to compare lists nested a hundred thousand deep, which C does by recursion
def solve():
    first, second = [], []
    for _ in range(200_000):
        first, second = [first], [second]
    return first == second
