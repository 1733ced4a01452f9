class Config:
    debug = False

    def __init__(self, **kw):
        self.__dict__.update(kw)

    def __getattr__(self, name):
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name != "log":
            self.__dict__.setdefault("log", []).append(name)

    def __delattr__(self, name):
        object.__delattr__(self, name)

    def __eq__(self, other):
        return isinstance(other, Config) and self.__dict__ == other.__dict__

    def __repr__(self):
        return "Config(" + ", ".join(f"{k}={v!r}" for k, v in vars(self).items()) + ")"


class Frozen:
    def __init__(self, x):
        object.__setattr__(self, "x", x)

    def __setattr__(self, name, value):
        raise TypeError("frozen")


class Traced:
    def __init__(self):
        self.a = 1
        self.format = "x"

    def __getattribute__(self, name):
        if name == "magic":
            return 42
        return super().__getattribute__(name)


class Borg:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


def main():
    c = Config(x=1, y=2)
    setattr(c, "z", 3)
    delattr(c, "x")
    one, two = Borg(), Borg()
    one.v = 5
    t = Traced()
    return (
        repr(c), c.auto_name, getattr(c, "nope", "default"), hasattr(c, "nope"), hasattr(c, "y"), getattr(c, "y"), getattr(Config, "__name__"), Frozen(4).x, t.magic, t.a, two.v,
        t.format, t.__dict__, c == Config(**vars(c)), hasattr([], "__len__"), hasattr(3, "__iter__"), getattr([1, 2], "__len__")(), callable(getattr("a", "upper")), "upper" in dir("a"), t.__class__.__name__,
        getattr("{}-{}", "format")(1, 2),
    )
