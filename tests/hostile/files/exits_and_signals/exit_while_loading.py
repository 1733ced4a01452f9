# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to end before anything was asked
raise SystemExit(0)


def solve():
    return 42
