# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: an exception that ordinary handlers let through
def solve():
    raise GeneratorExit
