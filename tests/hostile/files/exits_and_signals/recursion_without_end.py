# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to recurse until the stack is full
def solve():
    return solve()
