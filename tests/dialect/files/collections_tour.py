from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque


class Lower(UserDict):
    def __setitem__(self, key, item):
        super().__setitem__(key.lower(), item)


class Missing(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]


def nested():
    return defaultdict(nested)


def main():
    d = Lower()
    d["ABC"] = 1
    c = Counter("mississippi")
    c.subtract("miss")
    q = deque(range(5), maxlen=3)
    q.rotate(1)
    q.appendleft(9)
    t = nested()
    t["a"]["b"]["c"] = 1
    groups = defaultdict(list)
    for w in ["apple", "avocado", "bean"]:
        groups[w[0]].append(w)
    return dict(d), c.most_common(2), +c == c, (c & Counter("ppp")), list(q), t["a"]["b"]["c"], dict(groups), Missing()[4], dict(ChainMap({"x": 1}, {"x": 2, "y": 3})), UserList([1, 2])[0], list(OrderedDict([(1, 2)]).items()), sum(c.values()), c.total()
