"""Lists, deques, arrays, bytearrays and the sets and dictionaries: what their methods cost."""

from __future__ import annotations

from array import array
from collections import OrderedDict, defaultdict, deque
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import HASHED, Kind, Maker, Site
from sandbox.meter.models.making import (
    FREE,
    Model,
    Run,
    consumed,
    eats,
    gives,
    measures,
    stepped,
    whole,
)
from sandbox.meter.models.sorting import sort_in_place
from sandbox.meter.sizes import key_cost, size


def _behind(index: Any, length: int) -> int:
    """Elements that move when something comes or goes at ``index``."""
    if type(index) is not int:
        return length
    place = max(0, index + length) if index < 0 else min(index, length)
    return length - place


def _pop(name: str) -> Maker:
    kind = Kind(f"{name}.pop(i)", Category.COPY)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            if args:
                length = len(method.__self__)
                result = method(*args, **named)
                index = args[0]
                if not (type(index) is int and index in (-1, length - 1)):
                    site[kind] += _behind(index, length)
                return result
            return method(**named)

        return run

    return make


def _insert(name: str) -> Maker:
    return measures(
        f"{name}.insert",
        Category.COPY,
        lambda _, method, index, *__: _behind(index, len(method.__self__) - 1),
    )


def _index(name: str) -> Maker:
    kind = Kind(f"{name}.index", Category.SCAN)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            length = size(method.__self__) or 0
            start = args[1] if len(args) > 1 and type(args[1]) is int else 0
            start = max(0, start + length) if start < 0 else min(start, length)
            try:
                found = method(*args, **named)
            except ValueError:
                site[kind] += length - start
                raise
            site[kind] += found - start + 1
            return found

        return run

    return make


def _rotate(site: Site) -> Run:
    kind = Kind("deque.rotate", Category.COPY)

    def run(method: Any, /, *args: Any, **named: Any) -> Any:
        length = len(method.__self__)
        steps = args[0] if args else 1
        result = method(*args, **named)
        if type(steps) is int and length > 1:
            near = steps % length
            site[kind] += min(near, length - near)
        return result

    return run


def _keyed(site: Site) -> Run:
    """A look-up by a key, which costs what hashing it costs."""

    def run(method: Any, /, *args: Any, **named: Any) -> Any:
        if args and type(args[0]) is tuple and (cost := key_cost(args[0])):
            site[HASHED] += cost
        return method(*args, **named)

    return run


def _update(what: str) -> Maker:
    """Goes through all its arguments, and through its keywords."""
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            site[kind] += len(named)
            return method(*(consumed(site, kind, each) for each in args), **named)

        return run

    return make


def _algebra(what: str, *, smaller: bool = False, own: bool = True) -> Maker:
    """A method that makes or updates a set from the receiver and its arguments."""
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            mine = len(method.__self__)
            if smaller and len(args) == 1 and (theirs := _hashed_size(args[0])) is not None:
                site[kind] += min(mine, theirs)
                return method(*args, **named)
            if own:
                site[kind] += mine
            return method(*(consumed(site, kind, each) for each in args), **named)

        return run

    return make


def _hashed_size(value: object) -> int | None:
    return len(value) if type(value) is set or type(value) is frozenset else None


def _subset(what: str, *, of_other: bool) -> Maker:
    kind = Kind(what, Category.ITER)

    def make(site: Site) -> Run:
        def run(method: Any, /, *args: Any, **named: Any) -> Any:
            if len(args) != 1:
                return method(*args, **named)
            mine, theirs = len(method.__self__), _hashed_size(args[0])
            if theirs is None and not of_other:
                site[kind] += mine
                return method(consumed(site, kind, args[0]), **named)
            if theirs is None:
                return method(stepped(site, kind, args[0]), **named)
            result = method(*args, **named)
            if (theirs <= mine) if of_other else (mine <= theirs):
                site[kind] += theirs if of_other else mine
            return result

        return run

    return make


def _sequence(name: str) -> dict[str, Model]:
    return {
        "append": FREE,
        "clear": FREE,
        "copy": gives(f"{name}.copy"),
        "count": whole(f"{name}.count", Category.SCAN),
        "extend": eats(f"{name}.extend", Category.COPY),
        "index": _index(name),
        "insert": _insert(name),
        "pop": _pop(name),
        "remove": whole(f"{name}.remove", Category.SCAN),
        "reverse": whole(f"{name}.reverse", Category.COPY),
    }


def _set(name: str) -> dict[str, Model]:
    return {
        "add": _keyed,
        "discard": _keyed,
        "remove": _keyed,
        "pop": FREE,
        "clear": FREE,
        "copy": gives(f"{name}.copy"),
        "union": _algebra(f"{name}.union"),
        "intersection": _algebra(f"{name}.intersection", smaller=True, own=False),
        "difference": _algebra(f"{name}.difference"),
        "symmetric_difference": _algebra(f"{name}.symmetric_difference"),
        "update": _algebra(f"{name}.update", own=False),
        "intersection_update": _algebra(f"{name}.intersection_update", smaller=True, own=False),
        "difference_update": _algebra(f"{name}.difference_update", own=False),
        "symmetric_difference_update": _algebra(f"{name}.symmetric_difference_update", own=False),
        "isdisjoint": _algebra(f"{name}.isdisjoint", smaller=True, own=False),
        "issubset": _subset(f"{name}.issubset", of_other=False),
        "issuperset": _subset(f"{name}.issuperset", of_other=True),
    }


def _dict(name: str) -> dict[str, Model]:
    return {
        "get": _keyed,
        "setdefault": _keyed,
        "pop": _keyed,
        "popitem": FREE,
        "keys": FREE,
        "values": FREE,
        "items": FREE,
        "clear": FREE,
        "move_to_end": FREE,
        "mapping": FREE,
        "copy": gives(f"{name}.copy"),
        "update": _update(f"{name}.update"),
        "fromkeys": eats(f"{name}.fromkeys"),
    }


_LIST = {**_sequence("list"), "sort": sort_in_place}

METHODS: dict[type, dict[str, Model]] = {
    list: _LIST,
    tuple: {name: _sequence("tuple")[name] for name in ("count", "index")},
    range: {name: _sequence("range")[name] for name in ("count", "index")} | {"index": FREE},
    deque: {
        **_sequence("deque"),
        "appendleft": FREE,
        "popleft": FREE,
        "pop": FREE,
        "extendleft": eats("deque.extendleft", Category.COPY),
        "insert": whole("deque.insert", Category.COPY),
        "rotate": _rotate,
    },
    array: {
        **_sequence("array"),
        "tolist": gives("array.tolist"),
        "tobytes": gives("array.tobytes"),
        "frombytes": eats("array.frombytes", Category.COPY),
        "fromlist": eats("array.fromlist", Category.COPY),
        "fromunicode": eats("array.fromunicode", Category.COPY),
        "tounicode": gives("array.tounicode"),
        "byteswap": whole("array.byteswap", Category.COPY),
        "buffer_info": FREE,
    },
    set: _set("set"),
    frozenset: _set("frozenset"),
    dict: _dict("dict"),
    OrderedDict: _dict("OrderedDict"),
    defaultdict: _dict("defaultdict"),
    memoryview: {
        "tolist": gives("memoryview.tolist"),
        "tobytes": gives("memoryview.tobytes"),
        "hex": gives("memoryview.hex"),
        "cast": FREE,
        "release": FREE,
        "toreadonly": FREE,
    },
    type({}.keys()): {"isdisjoint": eats("dict_keys.isdisjoint")},
    type({}.items()): {"isdisjoint": eats("dict_items.isdisjoint")},
}
