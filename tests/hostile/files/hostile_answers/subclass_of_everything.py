# expect: WA
# alone: WA
# real: fools
# tries: an instance of a class that is everything's subclass
class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __subclasscheck__(cls, other):
        return True


class Answer(metaclass=Meta):
    def __eq__(self, other):
        return True


def solve():
    return Answer()
