from functools import lru_cache, cache, reduce, partial, cmp_to_key, cached_property, singledispatch, singledispatchmethod, total_ordering, partialmethod
import operator


@lru_cache(maxsize=None)
def ways(n):
    return 1 if n <= 1 else ways(n - 1) + ways(n - 2)


@cache
def grid(r, c):
    return 1 if 0 in (r, c) else grid(r - 1, c) + grid(r, c - 1)


class Data:
    def __init__(self, values):
        self.values = values
        self.computed = 0

    @cached_property
    def total(self):
        self.computed += 1
        return sum(self.values)

    @lru_cache
    def power(self, n):
        return [v**n for v in self.values]

    def scale(self, k, *, offset=0):
        return [v * k + offset for v in self.values]

    double = partialmethod(scale, 2)


@singledispatch
def show(x):
    return f"any {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


@show.register
def _(x: "dict"):
    return "dict"


class Visitor:
    @singledispatchmethod
    def visit(self, node):
        return "?"

    @visit.register
    def _(self, node: int):
        return node + 1

    @visit.register(str)
    def _(self, node):
        return node * 2


def main():
    d = Data([1, 2, 3])
    numbers = sorted(["3", "30", "34", "5", "9"], key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1))
    return (
        ways(50), grid(8, 8), ways.cache_info().currsize, d.total, d.total, d.computed, d.power(2), d.double(offset=1), "total" in d.__dict__,
        reduce(operator.mul, [1, 2, 3, 4], 1), partial(int, base=2)("101"), "".join(numbers), show(1), show([1]), show("s"), show({}),
        Visitor().visit(1), Visitor().visit("a"), Visitor().visit(None), Data.total.func.__name__,
    )
