"""Small programs that counting could change if it were done carelessly. Each defines ``f``."""

from __future__ import annotations

TRICKY: dict[str, str] = {
    "alias in place": """
def f():
    a = b = [1]
    a += [2]
    c = a
    c = c + [3]
    return a is b, c is a, a, c
""",
    "awkward class": """
class Meta(type):
    def __eq__(cls, o):
        return NotImplemented

    __hash__ = None

class C(metaclass=Meta):
    def __len__(self):
        return 3

    def __iter__(self):
        return iter([1, 2, 3])

    def __contains__(self, x):
        return x == 2

    def __getitem__(self, i):
        return i

    def __add__(self, o):
        return [o]

    def __lt__(self, o):
        return True

    def __call__(self, x):
        return x

    @property
    def __class__(self):
        raise RuntimeError

def f():
    c = C()
    return (
        list(c),
        set(c),
        2 in c,
        5 not in c,
        c[1:2],
        c[7],
        c + 1,
        c < c,
        c(3),
        len(c),
        sum(c),
        sorted(c),
        max(c),
        [*c],
        tuple(c),
    )
""",
    "callbacks in c": """
import functools, itertools, operator

def f():
    r = functools.reduce(operator.add, [[1], [2]], [])
    a = list(itertools.accumulate([1, 2, 3], max, initial=0))
    b = list(itertools.islice(itertools.count(), 3, 9, 2))
    c = list(itertools.product("ab", repeat=5))[5]
    d = [k for k, g in itertools.groupby("aabb")]
    e = functools.partial(sorted, reverse=True)([1, 2])
    return (
        r,
        a,
        b,
        c,
        d,
        e,
        list(map(sorted, [[2, 1]])),
        list(filter(None, [0, 1])),
        list(map(str.upper, "ab")),
        list(map(list.copy, [[1]])),
    )
""",
    "caught error": """
def f():
    try:
        [1].index(2)
    except ValueError as e:
        return str(e), e.__context__
""",
    "classes made by calls": """
type_ = type("X", (), {"a": 1})
from enum import Enum

Color = Enum("Color", "RED")
from dataclasses import dataclass, field, make_dataclass

@dataclass(order=True)
class D:
    x: list = field(default_factory=list)
    y: "int" = 3

def f():
    return (
        type_.__module__,
        Color.RED,
        Color.__module__,
        D(),
        D([1]) < D([2]),
        make_dataclass("Q", ["a"])(1),
    )
""",
    "collections": """
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

P = namedtuple("P", "a b")

def f():
    c = Counter("abcabca")
    c.update("zz")
    c2 = c + c
    c -= Counter("a")
    d = defaultdict(list)
    d["x"].append(1)
    d["y"] += [2]
    o = OrderedDict(a=1)
    o |= {"b": 2}
    q = deque([1, 2, 3], maxlen=2)
    q += [9]
    q.rotate(1)
    return (
        c,
        c2.most_common(2),
        d,
        o,
        q,
        P(1, 2)._replace(a=3),
        P.__module__,
        q[0],
        q[-1],
        9 in q,
    )
""",
    "compare apples": """
def f():
    return [] < 3
""",
    "deep copies": """
import copy
class P:
    def __init__(self): self.a = [1, [2]]
    def __deepcopy__(self, memo): return 7
def f():
    return copy.deepcopy([P(), {1: [2]}]), copy.copy([1])
""",
    "delete out of range": """
def f():
    x = [1, 2, 3]
    del x[1], x[7]
""",
    "digit limit": """
def f():
    try:
        return int("9" * 5000)
    except ValueError as e:
        return str(e)
""",
    "docstring alone": """
def f(n=3):
    "doc"
""",
    "docstring and defaults": """
def f(n=3):
    "doc"
    return f.__doc__, f.__defaults__
""",
    "equality fails in a search": """
class A:
    def __eq__(self, o): raise ValueError("no")
def f():
    return 3 in [A()]
""",
    "equality fails in index": """
class A:
    def __eq__(self, o): raise ValueError("no")
def f():
    try:
        return [A()].index(3)
    finally:
        pass
""",
    "extreme of nothing": """
def f():
    return max([])
""",
    "formatted texts": """
def f():
    return f"{1!r:>{3 + 2}} {'x' * 3:>10}" + "%s-%d" % ("a", 3)
""",
    "generator with send": """
def gen():
    try:
        x = yield 1
        while True:
            x = yield x
    finally:
        log.append("closed")

log = []

def outer():
    r = yield from gen()
    return r

def f():
    g = outer()
    next(g)
    a = g.send(5)
    g.close()
    return a, log
""",
    "global in place": """
x = 5
def f():
    global x
    x += 1
    x = x + 2
    return x
""",
    "iterators and lists": """
def f():
    x: list[int] = [1]
    x.extend(i for i in range(3))
    x.extend(x)
    it = iter(x)
    a = 1 in it
    return (
        x,
        a,
        list(it),
        any(i > 0 for i in x),
        all(x),
        min(x, default=3),
        max((3, 1), key=lambda v: -v),
        x.count(1),
        x.remove(2),
        x.pop(),
        x.pop(0),
        x.insert(1, 5),
        x,
    )
""",
    "joined numbers": """
def f():
    return "-".join([1])
""",
    "key function fails": """
def f():
    return sorted([1, "a"],
        key=lambda x:
            x)
""",
    "keyword twice": """
def f():
    return dict(a=1, **{"a": 2})
""",
    "lambda fails": """
def f():
    return (lambda x: x[1])([])
""",
    "list plus number": """
def f():
    s = []
    s += 1
""",
    "list subclass": """
class B(list):
    def append(self, x):
        super().append(x * 2)

    def __init__(self, xs):
        super().__init__(xs)

def f():
    b = B([1])
    b.append(3)
    b += [4]
    return b, B([1, 2]) == [1, 2], b[1:]
""",
    "long integers": """
def f():
    a = 3**500 * 7**300
    b = a // (2**70)
    c = a % 10**40
    d = (a << 100) >> 3
    e = a & b | c ^ d
    a -= 1
    a *= 2
    a //= 3
    a **= 2
    b >>= 1
    b <<= 1
    b |= 1
    b &= ~5
    b ^= 7
    b %= 10**30
    return (
        a,
        b,
        c,
        -d,
        ~e,
        pow(3, 10**20, 10**9),
        divmod(a, 7),
        abs(-a),
        str(a)[:5],
        int(str(a)) == a,
        a / 10**300,
    )
""",
    "match star": """
def f():
    match [1, 2, 3, 4]:
        case [a, *rest] if len(rest) > 2:
            return a, rest
""",
    "method of a chain over lines": """
def f():
    x = [1]
    return (x
       .copy()
       .index(
         3))
""",
    "missing key in place": """
def f():
    d = {}
    d[
     "x"] += 1
""",
    "no number": """
def f():
    return int("x" * 3)
""",
    "nothing called": """
def f():
    x = None
    return x()
""",
    "order of evaluation": """
def f():
    i = 0
    def k():
        nonlocal i
        i += 1
        return i
    xs = [0] * 5
    xs[k()] += k()
    xs[k()], xs[k()] = k(), k()
    return xs
""",
    "prepared namespace": """
class N(dict):
    def __missing__(self, k):
        return k

class M(type):
    @classmethod
    def __prepare__(m, n, b):
        return N()

    def __new__(m, n, b, ns):
        return type.__new__(m, n, b, {k: v for k, v in ns.items()})

class C(metaclass=M):
    red
    green
    x = red + green
    y = [len("ab") for _ in range(2)]
    z = sorted([2, 1])

def f():
    return C.x, C.z
""",
    "private names and slots": """
class A:
    __slots__ = ("__x",)

    def __init__(self):
        self.__x = [1]
        self.__x += [2]
        self.__x[0] += 5

    def get(self):
        return self.__x

    def __getattr__(self, n):
        raise AttributeError(n)

def f():
    return A().get()
""",
    "raise from": """
def f():
    try:
        raise ValueError("a")
    except ValueError as e:
        raise KeyError("b") from e
""",
    "recursion": """
def f():
    import sys
    def deep(n): return 0 if n == 0 else 1 + deep(n - 1)
    return deep(900)
""",
    "set algebra": """
def f():
    s = {1, 2}
    t = frozenset([2, 3])
    s |= t
    s &= {1, 2, 3}
    s -= {1}
    s ^= {9}
    return (
        s | t,
        s & t,
        s - t,
        s ^ t,
        s <= t,
        s.union([7]),
        s.issubset([2, 3, 9]),
        s.isdisjoint(t),
        {1: 2} | {3: 4},
        {1: 1}.keys() & {1},
        t.issuperset(s),
    )
""",
    "slice object and tuple key": """
def f():
    return [1,2][slice(0,1)] , {(1,2):3}[(1,2)]
""",
    "slices in place": """
def f():
    x = [0, 1, 2, 3, 4, 5]
    x[1:3] = [9]
    x[::2] = [7] * len(x[::2])
    del x[0:2]
    x[1:1] += [5, 6]
    x[-1] *= 3
    return x
""",
    "sort keys and orders": """
def f():
    xs = [3, 1, 2]
    def key(x):
        return (len(xs), x)
    xs.sort(key=key, reverse=True)
    return xs, sorted(xs, key=None), sorted("bca"), sorted(xs, reverse=True)
""",
    "spread everywhere": """
def f():
    def g(*a, **k):
        return a, k

    return (
        g(*[1], *(i for i in "ab"), x=1, **{"y": 2}),
        [*range(2), *"ab"],
        {**{"a": 1}, "b": 2},
        {*[1], *[2]},
    )
""",
    "spread number": """
def f():
    return g(*5)
def g(): pass
""",
    "spread number by name": """
def f():
    return g(**5)
def g(): pass
""",
    "sum of texts": """
def f():
    return sum(["a"])
""",
    "sum over lines": """
def f():
    a = None
    return [
      1,
      a + 1]
""",
    "text not found": """
def f():
    return "abc".index("z")
""",
    "text plus number": """
def f():
    s = "a"
    s += 1
""",
    "texts and bytes": """
def f():
    t = (1,)
    t += (2,)
    b = b"a"
    b += b"b"
    b = b + b"c"
    ba = bytearray(b)
    ba += b"x"
    ba[0:1] = b"zz"
    del ba[0]
    return (
        t,
        b,
        ba,
        "abc".find("c"),
        "abc".split("b"),
        "-".join(str(i) for i in range(3)),
        "a,b".partition(","),
        "abc".rindex("b", 1, 3),
    )
""",
    "unbound local": """
def f():
    x += 1
""",
    "unknown name": """
def f():
    return undefined(3)
""",
    "unpacked number": """
def f():
    a, *b = 5
""",
    "walrus and nonlocal": """
def f():
    out = []
    y = [z := i + 1 for i in range(3)]
    out.append(z)
    def g():
        nonlocal out
        out += [1]
        out = out + [2]
    g()
    return out, y
""",
    "with and loop": """
class T:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def f():
    with T() as t:
        for i in range(3):
            if i == 2: raise KeyError(i)
""",
    "yield from recursion": """
def walk(n):
    if n:
        yield from walk(n - 1)
        yield n
        yield from walk(n - 1)
def f():
    return list(walk(4))
""",
}
