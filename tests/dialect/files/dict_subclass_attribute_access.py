class AttrDict(dict):
    def __getattr__(self, key):
        try:
            return self[key]
        except KeyError:
            raise AttributeError(key) from None

    def __setattr__(self, key, value):
        self[key] = value

    __delattr__ = dict.__delitem__


class Default(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__


def main():
    d = AttrDict(a=1)
    d.b = d.a + 1
    del d.a
    e = Default(x=1)
    e.y = 2
    try:
        d.zzz
    except AttributeError as error:
        missing = error.args
    return d, d.b, hasattr(d, "a"), e.x, e.y, e.nothing, missing, isinstance(d, dict)
