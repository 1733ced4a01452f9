from types import SimpleNamespace, MappingProxyType, GeneratorType
from numbers import Number, Integral
from collections.abc import Callable, Hashable


def kind(x: int | str | None) -> str:
    if isinstance(x, int | str):
        return "int or str"
    if isinstance(x, (list, tuple)):
        return "sequence"
    if isinstance(x, type):
        return "class " + x.__name__
    return type(x).__name__


def make(cls: type[object] = list, factory: type = dict):
    return cls(), factory()


def main():
    ns = SimpleNamespace(a=1, b=[2])
    ns.c = 3
    frozen = MappingProxyType({"k": 1})
    return kind(1), kind([]), kind(int), kind(type), kind(None), make(), ns.a + ns.c, repr(ns), vars(ns), frozen["k"], isinstance(3, Number), isinstance(3.5, Integral), isinstance(len, Callable), isinstance([], Hashable), isinstance((i for i in ()), GeneratorType), type(1) == int, type("") in (str, bytes), type(ns) is SimpleNamespace
