# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a set whose elements no longer hash
class Turn:
    calm = True

    def __hash__(self):
        return 42 if Turn.calm else 1 / 0


def solve():
    answer = {Turn()}
    Turn.calm = False
    return answer
