# expect: RTE
# alone: RTE
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to recurse through C code until its stack is full
class Deep:
    def __repr__(self):
        return repr([self])

    def __eq__(self, other):
        return [self] == [other]


def solve():
    return repr(Deep()) == repr(Deep())
