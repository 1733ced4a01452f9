class Base:
    registry = []

    def __init_subclass__(cls, /, tag="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag
        Base.registry.append(cls.__name__)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.trace = ["Base"]

    def hello(self):
        return "base"


class Left(Base, tag="left"):
    def __init__(self):
        super().__init__()
        self.trace.append("Left")

    def hello(self):
        return "left " + super().hello()


class Right(Base):
    def __init__(self):
        Base.__init__(self)
        self.trace.append("Right")

    def hello(self):
        return "right " + super(Right, self).hello()


class Both(Left, Right, tag="both"):
    def hello(self):
        return "both " + super().hello()

    @classmethod
    def create(cls):
        return cls()

    @staticmethod
    def twice(x):
        return 2 * x

    def name(self):
        return type(self).__name__ + self.__class__.__name__ + __class__.__name__


def main():
    b = Both.create()
    return b.hello(), b.trace, Base.registry, Both.tag, Right.tag, Both.twice(4), b.name(), isinstance(b, Base), issubclass(Both, Right), b.__class__ is Both
