class Matrix:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item}]"


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"injected": 7}

    def __instancecheck__(cls, instance):
        return instance == "magic"

    def __getitem__(cls, key):
        return key * 2

    def __iter__(cls):
        return iter("xyz")

    def __contains__(cls, item):
        return item == 1


class Weird(metaclass=Meta):
    pass


class Index:
    def __index__(self):
        return 2

    def __int__(self):
        return 5

    def __float__(self):
        return 1.5

    def __round__(self, n=0):
        return "rounded"

    def __divmod__(self, o):
        return "divmod"

    def __rsub__(self, o):
        return o - 1

    def __pow__(self, e, m=None):
        return e, m

    def __lshift__(self, o):
        return "<<"

    def __invert__(self):
        return "~"

    def __length_hint__(self):
        return 3

    def __bytes__(self):
        return b"b"

    def __dir__(self):
        return ["only"]

    def __sizeof__(self):
        return 1


def main():
    i = Index()
    return Matrix[3], Weird.injected, isinstance("magic", Weird), Weird[4], list(Weird), 1 in Weird, [1, 2, 3][i], int(i), float(i), round(i), divmod(i, 1), 5 - i, i**2, pow(i, 2, 3), i << 1, ~i, bytes(i), dir(i), "abc"[:i]
