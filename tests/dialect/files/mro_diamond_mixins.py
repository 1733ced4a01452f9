class JsonMixin:
    def to_dict(self):
        return {k: v for k, v in self.__dict__.items() if not k.startswith("_")}


class ReprMixin:
    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in sorted(self.__dict__.items()))
        return f"{type(self).__name__}({inner})"


class Model(JsonMixin, ReprMixin):
    fields = ()

    def __init__(self, *args, **kwargs):
        for name, value in zip(self.fields, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)
        self._id = 1


class User(Model):
    fields = ("name", "age")


def main():
    u = User("eve", 30, admin=True)
    return u.to_dict(), repr(u), "name" in vars(u), len(u.__dict__)
