class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace, **kwargs):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.classes[name] = sorted(k for k in namespace if not k.startswith("__"))
        return cls

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace)
        cls.extra = kwargs.get("extra")

    def __call__(cls, *args, **kwargs):
        if not hasattr(cls, "_instance"):
            cls._instance = super().__call__(*args, **kwargs)
        return cls._instance

    def __len__(cls):
        return 42


class Single(metaclass=Registry, extra="e"):
    def __init__(self, value):
        self.value = value

    def go(self):
        return self.value


def main():
    a, b = Single(1), Single(2)
    made = type("Made", (object,), {"x": 5, "double": lambda self: self.x * 2})
    return a is b, a.go(), Registry.classes, Single.extra, len(Single), made().double(), made.__name__, isinstance(Single, type), type(Single) is Registry, type(3) is int
