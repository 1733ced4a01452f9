# expect: MLE
# alone: MLE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to recurse until the little memory that the attacks get is full
def solve():
    return solve()
