# expect: WA
# alone: WA
# real: fools
# tries: an object that equals only when it is asked the other way round
class Turn:
    asked = 0

    def __eq__(self, other):
        Turn.asked += 1
        return NotImplemented if Turn.asked % 2 == 0 else True


def solve():
    return Turn()
