"""The built-in functions and types."""

from __future__ import annotations

import builtins
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.models import numbers
from sandbox.meter.models.making import FREE, Model, Run, consumed, gives, stepped, words
from sandbox.meter.models.sorting import sorted_copy
from sandbox.meter.sizes import is_plain_iterator, key_cost, size, text

_FREE = words(
    """
    aiter anext bool callable chr classmethod complex delattr dir enumerate float getattr globals
    hasattr help id input isinstance issubclass iter len locals object open ord property range
    reversed round setattr slice staticmethod super type vars zip __build_class__ __import__
    breakpoint compile eval exec exit quit copyright credits license
    """
)
"""One step, or nothing that a model could say: what looks at the caller's frame is never wrapped,
and what ``reversed`` or ``zip`` hand out is counted where it is used."""

_WANTED_AS_ARGUMENTS = 4


def _extreme(name: str) -> Maker:
    """``min`` and ``max``."""
    kind = Kind(f"{name}()", Category.ITER)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if named.get("key") is not None:
                named["key"] = site.meter_callback(named["key"])
            if len(args) == 1:
                return function(consumed(site, kind, args[0]), **named)
            if len(args) > _WANTED_AS_ARGUMENTS:
                site[kind] += len(args)
            return function(*args, **named)

        return run

    return make


def _until(name: str) -> Maker:
    """``any`` and ``all``, which stop early."""
    kind = Kind(f"{name}()", Category.ITER)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            return function(*(stepped(site, kind, each) for each in args), **named)

        return run

    return make


def constructor(what: str) -> Maker:
    """A container made of an iterable: as many units as it came to hold. It is handed its argument
    untouched, because constructors ask for lengths."""
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            result = function(*args, **named)
            if (args or named) and not (args and result is args[-1]):
                site[kind] += size(result) or 0
            return result

        return run

    return make


def collector(what: str) -> Maker:
    """A set or a dictionary made of an iterable: as many units as elements came, alike or not."""
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if not args:
                site[kind] += len(named)
                return function(**named)
            first, last = args[:-1], args[-1]
            if not is_plain_iterator(last):
                result = function(*args, **named)
                if result is not last:
                    site[kind] += (size(last) or 0) + len(named)
                return result
            return function(*first, consumed(site, kind, last), **named)

        return run

    return make


def _bytes(name: str) -> Maker:
    return constructor(f"{name}()")


def _hash(site: Site) -> Run:
    kind = Kind("hash()", Category.SCAN)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if args and (cost := key_cost(args[0])):
            site[kind] += cost
        return function(*args, **named)

    return run


def mapped(site: Site) -> Run:
    """``map`` and others whose first argument is called for every element: what that costs. The
    passes are counted where they are used."""

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if args:
            args = (site.meter_callback(args[0]), *args[1:])
        return function(*args, **named)

    return run


def filtered(what: str) -> Maker:
    """``filter`` and its relatives skip elements that nobody else sees."""
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if len(args) != 2:
                return function(*args, **named)
            return function(site.meter_callback(args[0]), stepped(site, kind, args[1]), **named)

        return run

    return make


def printing(site: Site) -> Run:
    """``print``: the texts and containers that it writes."""
    kind = Kind("print()", Category.COPY)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        for each in args:
            length = size(each)
            if length is not None:
                site[kind] += text(length) if isinstance(each, str) else length
        return function(*args, **named)

    return run


BUILTINS: dict[str, Model] = {
    **dict.fromkeys(_FREE, FREE),
    **{
        name: FREE
        for name, value in vars(builtins).items()
        if isinstance(value, type) and issubclass(value, BaseException)
    },
    "abs": numbers.ABS,
    "all": _until("all"),
    "any": _until("any"),
    "ascii": numbers.to_text("ascii()"),
    "bin": gives("bin()"),
    "bytearray": _bytes("bytearray"),
    "bytes": _bytes("bytes"),
    "dict": collector("dict()"),
    "divmod": numbers.DIVMOD,
    "filter": filtered("filter()"),
    "format": numbers.to_text("format()"),
    "frozenset": collector("frozenset()"),
    "hash": _hash,
    "hex": gives("hex()"),
    "int": numbers.to_int,
    "list": constructor("list()"),
    "map": mapped,
    "max": _extreme("max"),
    "memoryview": FREE,
    "min": _extreme("min"),
    "next": FREE,
    "oct": gives("oct()"),
    "pow": numbers.POW,
    "print": printing,
    "repr": numbers.to_text("repr()"),
    "set": collector("set()"),
    "sorted": sorted_copy,
    "str": numbers.to_text("str()"),
    "sum": numbers.total,
    "tuple": constructor("tuple()"),
}
"""By name; every built-in name is here (a test compares)."""
