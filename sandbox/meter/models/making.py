"""The shapes that most models have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import compress
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.sizes import SHORT, is_plain_iterator, size, text

Run = Callable[..., Any]
"""Called with the real function and its arguments."""
FREE = "free"
Model = Maker | str


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def consumed(site: Site, kind: Kind, iterable: Any) -> Any:
    """What to hand to C code that goes through all of ``iterable``; its elements are charged."""
    length = size(iterable)
    if length is not None:
        site[kind] += length
        return iterable
    return stepped(site, kind, iterable)


def stepped(site: Site, kind: Kind, iterable: Any) -> Any:
    """What to hand to C code that may stop early; each element that it takes is charged."""
    if is_plain_iterator(iterable) or size(iterable) is not None:
        return compress(iterable, site.tally(kind))
    return iterable


def costing(site: Site, kind: Kind, iterator: Iterator[Any], each: float) -> Iterator[Any]:
    """``iterator``, with every element charged ``each`` when it is asked for."""
    for element in iterator:
        site[kind] += each
        yield element


def eats(what: str, category: Category = Category.ITER, position: int = 0) -> Maker:
    """Goes through its argument at ``position``, if it is there."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if len(args) > position:
                eaten = consumed(site, kind, args[position])
                args = (*args[:position], eaten, *args[position + 1 :])
            return function(*args, **named)

        return run

    return make


def eats_all(what: str, category: Category = Category.ITER) -> Maker:
    """Goes through every argument."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            return function(*(consumed(site, kind, each) for each in args), **named)

        return run

    return make


def gives(what: str, category: Category = Category.COPY) -> Maker:
    """Costs the length of what it returns."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            result = function(*args, **named)
            length = size(result)
            if length is not None:
                site[kind] += text(length) if isinstance(result, str) else length
            return result

        return run

    return make


def measures(what: str, category: Category, cost: Callable[..., float | None]) -> Maker:
    """Costs what ``cost`` makes of the result, the receiver or function, and the arguments."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            result = function(*args, **named)
            if units := cost(result, function, *args, **named):
                site[kind] += units
            return result

        return run

    return make


def receiver(method: Any) -> Any:
    return method.__self__


def whole(what: str, category: Category) -> Maker:
    """A method that goes through its whole receiver. Sized before the call: it may empty it."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            site[kind] += size(method.__self__) or 0
            return method(*args, **named)

        return run

    return make


def whole_text(what: str, category: Category = Category.COPY) -> Maker:
    """A method of texts that goes through its receiver, or writes a longer one."""
    kind = Kind(what, category)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            result = method(*args, **named)
            length = size(method.__self__) or 0
            if isinstance(result, (str, bytes, bytearray)):
                length = max(length, size(result) or 0)
            if length > SHORT:
                site[kind] += length
            return result

        return run

    return make


def with_metered(position: int, keyword: str | None = None) -> Maker:
    """Only its callback costs."""

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if len(args) > position:
                inner = site.meter_callback(args[position])
                args = (*args[:position], inner, *args[position + 1 :])
            if keyword is not None and keyword in named:
                named[keyword] = site.meter_callback(named[keyword])
            return function(*args, **named)

        return run

    return make
