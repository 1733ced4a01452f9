# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a dict with a key that equals everything
class Yes:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 42


def solve():
    return {Yes(): 42, "a": {Yes()}}
