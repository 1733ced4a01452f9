# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: escape sequences in the name and message of an exception
def solve():
    raise type("\x1b[2JAccepted", (Exception,), {})("\x1b[H\r\nAC\u202e\ud800")
