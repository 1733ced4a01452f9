from functools import total_ordering


@total_ordering
class Vec:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        return self

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __eq__(self, o):
        if not isinstance(o, Vec):
            return NotImplemented
        return (self.x, self.y) == (o.x, o.y)

    def __lt__(self, o):
        return (self.x, self.y) < (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __bool__(self):
        return bool(self.x or self.y)

    def __call__(self, k):
        return self * k

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __str__(self):
        return "<%s>" % repr(self)


def main():
    a, b = Vec(3, 4), Vec(1, 2)
    a += b
    return repr(a + b), repr(2 * a), a @ b, repr(-a), a == Vec(4, 6), a != b, a > b, b <= a, len({a, Vec(4, 6)}), a[0], len(a), list(a), 6 in a, bool(Vec(0, 0)), repr(a(2)), abs(Vec(3, 4)), str(b), a == 5, tuple(b), a.__len__(), a.__add__(b).x
