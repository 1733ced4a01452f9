_MISSING = object()


def find(d, key, default=_MISSING):
    value = d.get(key, _MISSING)
    if value is not _MISSING:
        return value
    if default is ...:
        return "ellipsis"
    if default is _MISSING:
        raise KeyError(key)
    return default


def todo(): ...


class Nothing:
    pass


def main():
    try:
        find({}, "k")
    except KeyError as error:
        key = error.args[0]
    return find({"a": None}, "a"), find({}, "b", 2), find({}, "b", ...), key, todo(), repr(Ellipsis), repr(NotImplemented), Nothing.__doc__
