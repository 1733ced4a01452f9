# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to stop the judge as if Ctrl-C had been pressed
def solve():
    raise KeyboardInterrupt
