import copy


class Proxy:
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        return getattr(self.__dict__["_inner"], name) if "_inner" in self.__dict__ else object.__getattribute__(self, name)


class Box:
    def __init__(self):
        self.items = [1]


def main():
    p = Proxy(Box())
    q = copy.copy(p)
    r = copy.deepcopy(p)
    p.items.append(2)
    return q.items, r.items, getattr(p, "__setstate__", "none"), hasattr(p, "__len__")
