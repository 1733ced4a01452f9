class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return other.__class__ is self.__class__ and self.parts == other.parts

    def __ne__(self, other):
        return not self == other

    def __lt__(self, other):
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self.parts < other.parts

    def copy(self):
        return self.__class__(".".join(map(str, self.parts)))

    def __hash__(self):
        return hash((self.__class__.__name__, self.parts))


class Meters(Version):
    __hash__ = None


def main():
    a, b = Version("1.2"), Version("1.10")
    try:
        a < 3
    except TypeError as error:
        kind = type(error).__name__
    try:
        {Meters("1"): 1}
    except TypeError:
        kind += " unhashable"
    return a < b, a == a.copy(), a != b, max([a, b]).parts, kind, a == Meters("1.2"), len({a, a.copy()})
