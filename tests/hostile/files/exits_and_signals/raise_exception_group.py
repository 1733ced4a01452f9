# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: many exceptions at once, nested
def solve():
    error = ValueError("x")
    for _ in range(300):
        error = ExceptionGroup("many", [error])
    raise error
