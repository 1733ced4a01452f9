"""Sorting, heaps and searches by halves: costs in comparisons."""

from __future__ import annotations

import bisect
from math import log2
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.models.making import Run, consumed, costing
from sandbox.meter.sizes import comparisons, is_plain_iterator, shared_text, size


def _recording(key: Run, keys: list[Any]) -> Run:
    """``key`` that remembers what it gave: the keys are what is compared."""

    def recorded(element: Any) -> Any:
        found = key(element)
        keys.append(found)
        return found

    return recorded


def _charge_sort(site: Site, what: _Sort, keys: list[Any], ordered: list[Any]) -> None:
    steps = comparisons(keys)
    site[what.steps] += steps
    if steps and (letters := shared_text(ordered)):
        site[what.letters] += steps * letters


class _Sort:
    def __init__(self, what: str) -> None:
        self.steps = Kind(what, Category.SORT)
        self.letters = Kind(f"{what} of long texts", Category.SCAN)


_SORTED = _Sort("sorted()")
_SORT = _Sort("list.sort")


def sorted_copy(site: Site) -> Run:
    """``sorted``. The keys are seen as they are made, in the order of the elements."""

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if len(args) != 1:
            return function(*args, **named)
        key = named.pop("key", None)
        if key is None:
            elements: list[Any] = list(args[0])
            ordered = list(elements)
            ordered.sort(**named)
            _charge_sort(site, _SORTED, elements, ordered)
            return ordered
        keys: list[Any] = []
        inner = _recording(site.meter_callback(key), keys)
        result = function(args[0], key=inner, **named)
        _charge_sort(site, _SORTED, keys, [])
        return result

    return run


def sort_in_place(site: Site) -> Run:
    """``list.sort``."""

    def run(method: Any, /, *args: Any, **named: Any) -> Any:
        if args:
            return method(*args, **named)
        key = named.pop("key", None)
        keys: list[Any] = []
        if key is None:
            keys = list(method.__self__)
            result = method(**named)
        else:
            inner = _recording(site.meter_callback(key), keys)
            result = method(key=inner, **named)
        _charge_sort(site, _SORT, keys, method.__self__ if key is None else [])
        return result

    return run


# Heaps


def _halvings(length: int) -> float:
    return log2(length) if length > 1 else 1.0


def of_heap(what: str) -> Maker:
    """``heappush`` and its relatives: log2 of the heap's length."""
    kind = Kind(what, Category.SORT)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if args:
                site[kind] += _halvings(size(args[0]) or 0)
            return function(*args, **named)

        return run

    return make


def merge(site: Site) -> Run:
    """``heapq.merge``: each element that is taken costs log2 of the number of inputs."""
    kind = Kind("heapq.merge", Category.SORT)

    def run(function: Run, /, *inputs: Any, **named: Any) -> Any:
        if named.get("key") is not None:
            named["key"] = site.meter_callback(named["key"])
        merged = function(*inputs, **named)
        return costing(site, kind, merged, _halvings(len(inputs)))

    return run


def best(what: str) -> Maker:
    """``nlargest`` and ``nsmallest``: each element costs log2 of how many are wanted."""
    kind = Kind(what, Category.SORT)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if len(args) < 2:
                return function(*args, **named)
            n, iterable, *keys = args
            keys = [site.meter_callback(key) for key in keys]
            if named.get("key") is not None:
                named["key"] = site.meter_callback(named["key"])
            length = size(iterable)
            each = _halvings(n if type(n) is int else 2)
            if length is not None:
                site[kind] += length * max(1.0, min(each, _halvings(length)))
            elif is_plain_iterator(iterable):
                iterable = costing(site, kind, iterable, each)
            return function(n, iterable, *keys, **named)

        return run

    return make


# Searches by halves


def halving(what: str) -> Maker:
    """``bisect`` and its relatives: log2 of the length that is searched."""
    kind = Kind(what, Category.SORT)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            if args:
                site[kind] += _halvings(size(args[0]) or 0)
            if named.get("key") is not None:
                named["key"] = site.meter_callback(named["key"])
            return function(*args, **named)

        return run

    return make


def insertion(what: str, search: Run) -> Maker:
    """``insort``: the search, and the elements that move."""
    steps, moved = Kind(what, Category.SORT), Kind(f"{what}: elements moved", Category.COPY)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            key = named.get("key")
            if len(args) < 2 or type(args[0]) is not list or (named and key is None):
                return function(*args, **named)
            target, item, *bounds = args
            site[steps] += _halvings(len(target))
            if key is None:
                place = search(target, item, *bounds)
            else:
                key = site.meter_callback(key)
                place = search(target, key(item), *bounds, **{**named, "key": key})
            site[moved] += len(target) - place
            target.insert(place, item)
            return None

        return run

    return make


INSORT_RIGHT = insertion("insort", bisect.bisect_right)
INSORT_LEFT = insertion("insort_left", bisect.bisect_left)


def heapify(site: Site) -> Run:
    kind = Kind("heapify", Category.ITER)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if args:
            consumed(site, kind, args[0])
        return function(*args, **named)

    return run
