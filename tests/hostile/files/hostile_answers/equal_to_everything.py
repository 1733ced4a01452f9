# expect: WA
# alone: WA
# real: fools
# tries: an object that equals everything
class Yes:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 42


def solve():
    return Yes()
