# expect: WA
# alone: WA
# real: fools
# tries: a class whose metaclass equals everything
class Meta(type):
    def __eq__(cls, other):
        return True

    def __hash__(cls):
        return 0


class Answer(metaclass=Meta):
    pass


def solve():
    return Answer
