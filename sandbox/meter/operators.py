"""The hooks of operators: each does the operation, and charges what its operands' sizes make it
cost. Their arguments come in the order in which Python evaluates the operands."""

from __future__ import annotations

import operator
from collections import Counter, deque
from collections.abc import Callable
from itertools import compress
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import HASHED, Kind, Site
from sandbox.meter.sizes import (
    SHORT,
    SMALL,
    base,
    digits,
    equality_cost,
    is_plain_iterator,
    key_cost,
    product_cost,
    quotient_cost,
    size,
)

Hook = Callable[..., Any]
Maker = Callable[[Site], Hook]

_NAMES = {list: "list", tuple: "tuple", str: "str", bytes: "bytes", bytearray: "bytearray"}
_TEXTS = frozenset(map(id, (str, bytes, bytearray)))
_CONCATENATED = {
    id(kind): Kind(f"+ on {name}", Category.COPY)
    for kind, name in {**_NAMES, deque: "deque"}.items()
}
_REPEATED = {
    id(kind): Kind(f"* on {name}", Category.COPY)
    for kind, name in {**_NAMES, deque: "deque"}.items()
}
_EXTENDED = frozenset(map(id, (list, bytearray, deque)))
_SETS = frozenset(map(id, (set, frozenset, dict, Counter, type({}.keys()), type({}.items()))))
_LIMBS = {
    symbol: Kind(f"int {symbol}", Category.LIMB)
    for symbol in ("+", "-", "*", "//", "%", "**", "<<", ">>", "&", "|", "^", "/", "~")
}
_FORMATTED = Kind("% on str", Category.COPY)
_FSTRING = Kind("f-string", Category.COPY)
_SLICE = Kind("slice", Category.COPY)
_DEQUE_INDEX = Kind("index into a deque", Category.SCAN)
_UNPACKED = Kind("unpacking", Category.COPY)


def binary(symbol: str, operation: Callable[[Any, Any], Any]) -> Maker:
    """A hook for ``one <symbol> other``. A small result and a small left side bound the rest."""
    charge = _CHARGES[symbol]
    always = symbol == "/"

    def make(site: Site) -> Hook:
        def hook(one: Any, other: Any) -> Any:
            result = operation(one, other)
            kind = type(result)
            if kind is int:
                if type(one) is int and -SMALL < result < SMALL and -SMALL < one < SMALL:
                    return result
            elif (kind is float and not always) or kind is bool:
                return result
            charge(site, one, other, result)
            return result

        return hook

    return make


def in_place(symbol: str, operation: Callable[[Any, Any], Any]) -> Maker:
    """A hook for ``one <symbol>= other``: what is extended in place costs the addition only."""
    charge = _CHARGES[symbol]

    def make(site: Site) -> Hook:
        def hook(one: Any, other: Any) -> Any:
            if type(one) is int or type(one) is float:
                result = operation(one, other)
                if type(result) is int and not (-SMALL < result < SMALL and -SMALL < one < SMALL):
                    charge(site, one, other, result)
                return result
            before, added = size(one), size(other)
            if added is None and id(type(one)) in _EXTENDED and is_plain_iterator(other):
                other = compress(other, site.tally(_CONCATENATED[id(list)]))
            result = operation(one, other)
            if result is one and before is not None:
                _charge_extension(site, symbol, one, before, added)
            else:
                charge(site, one, other, result)
            return result

        return hook

    return make


def _charge_extension(site: Site, symbol: str, one: Any, before: int, added: int | None) -> None:
    kind = base(type(one))
    if symbol == "+" and id(kind) in _CONCATENATED:
        site[_CONCATENATED[id(kind)]] += added or 0
    elif symbol == "*" and id(kind) in _REPEATED:
        site[_REPEATED[id(kind)]] += max(0, (size(one) or 0) - before)
    elif symbol in "|&^-" and added is not None:
        site[_algebra(symbol)] += min(before, added) if symbol == "&" else added


def charge_appended(symbol: str) -> Maker:
    """For ``name += more`` on a local variable, which stays native so that CPython can extend a
    text in place: charges, and hands ``more`` back."""
    full = _CHARGES[symbol]

    def make(site: Site) -> Hook:
        def hook(one: Any, more: Any) -> Any:
            kind = type(one)
            if kind is str or kind is list or kind is bytearray or kind is deque:
                return _appended(site, one, more)
            if kind is int and type(more) is int:
                if not (-SMALL < one < SMALL and -SMALL < more < SMALL):
                    full(site, one, more, None)
            elif kind is tuple or kind is bytes:
                site[_CONCATENATED[id(kind)]] += len(one) + (size(more) or 0)
            return more

        return hook

    return make


def _appended(site: Site, one: Any, more: Any) -> Any:
    kind = _CONCATENATED[id(type(one))]
    added = size(more)
    if added is None:
        if type(one) is not str and is_plain_iterator(more):
            return compress(more, site.tally(kind))
        return more
    if type(one) is not str or added > SHORT:
        site[kind] += added
    return more


# What each operator costs


def _charge_add(site: Site, one: Any, other: Any, result: Any) -> None:
    kind = type(one)
    if kind is int and type(other) is int:
        site[_LIMBS["+"]] += max(digits(one), digits(other))
    elif id(kind) in _CONCATENATED and kind is type(other):
        units = len(one) + len(other)
        if units > SHORT or id(kind) not in _TEXTS:
            site[_CONCATENATED[id(kind)]] += units
    elif id(kind) in _SETS:
        _charge_algebra(site, "+", one, other)


def _charge_mul(site: Site, one: Any, other: Any, result: Any) -> None:
    kind = type(result)
    if kind is int:
        if type(one) is int and type(other) is int:
            site[_LIMBS["*"]] += product_cost(digits(one), digits(other))
    elif id(kind) not in _REPEATED or not (type(one) is kind or type(other) is kind):
        return
    elif len(result) > SHORT or id(kind) not in _TEXTS:
        site[_REPEATED[id(kind)]] += len(result)


def _charge_mod(site: Site, one: Any, other: Any, result: Any) -> None:
    if type(one) is int and type(other) is int:
        site[_LIMBS["%"]] += quotient_cost(digits(one), digits(other))
    elif type(one) is str and len(result) > SHORT:
        site[_FORMATTED] += len(result)


def _charge_quotient(symbol: str) -> Callable[[Site, Any, Any, Any], None]:
    def charge(site: Site, one: Any, other: Any, result: Any) -> None:
        if type(one) is int and type(other) is int and not -SMALL < one < SMALL:
            site[_LIMBS[symbol]] += quotient_cost(digits(one), digits(other))

    return charge


def _charge_bits(symbol: str) -> Callable[[Site, Any, Any, Any], None]:
    kind = _LIMBS[symbol]

    def charge(site: Site, one: Any, other: Any, result: Any) -> None:
        if type(one) is int:
            if type(other) is int and not (-SMALL < one < SMALL and -SMALL < other < SMALL):
                site[kind] += max(digits(one), digits(other))
        elif id(type(one)) in _SETS or base(type(one)) is not None:
            _charge_algebra(site, symbol, one, other)

    return charge


def _charge_shift(symbol: str) -> Callable[[Site, Any, Any, Any], None]:
    kind = _LIMBS[symbol]

    def charge(site: Site, one: Any, other: Any, result: Any) -> None:
        if type(one) is int and type(result) is int:
            site[kind] += max(digits(one), digits(result))

    return charge


def _charge_power(site: Site, one: Any, other: Any, result: Any) -> None:
    if type(one) is int and type(result) is int and not -SMALL < result < SMALL:
        half = digits(result) / 2
        site[_LIMBS["**"]] += product_cost(half, half)


def _charge_algebra(site: Site, symbol: str, one: Any, other: Any) -> None:
    mine, theirs = size(one), size(other)
    if mine is None or theirs is None:
        return
    sizes = {"&": min(mine, theirs), "-": mine, ">": 0}
    site[_algebra(symbol)] += sizes.get(symbol, mine + theirs)


_ALGEBRA = {symbol: Kind(f"{symbol} on sets", Category.ITER) for symbol in "|&^-+"}


def _algebra(symbol: str) -> Kind:
    return _ALGEBRA[symbol]


def _charge_minus(site: Site, one: Any, other: Any, result: Any) -> None:
    if type(one) is int and type(other) is int:
        site[_LIMBS["-"]] += max(digits(one), digits(other))
    elif base(type(one)) is not None:
        _charge_algebra(site, "-", one, other)


_CHARGES: dict[str, Callable[[Site, Any, Any, Any], None]] = {
    "+": _charge_add,
    "-": _charge_minus,
    "*": _charge_mul,
    "%": _charge_mod,
    "//": _charge_quotient("//"),
    "/": _charge_quotient("/"),
    "**": _charge_power,
    "<<": _charge_shift("<<"),
    ">>": _charge_shift(">>"),
    "&": _charge_bits("&"),
    "|": _charge_bits("|"),
    "^": _charge_bits("^"),
}


def unary(symbol: str, operation: Callable[[Any], Any]) -> Maker:
    kind = _LIMBS[symbol]

    def make(site: Site) -> Hook:
        def hook(one: Any) -> Any:
            if type(one) is int and not -SMALL < one < SMALL:
                site[kind] += digits(one)
            return operation(one)

        return hook

    return make


# Comparisons


def comparison(symbol: str, operation: Callable[[Any, Any], Any]) -> Maker:
    kind = Kind(f"{symbol} on sequences", Category.SCAN)

    def make(site: Site) -> Hook:
        def hook(one: Any, other: Any) -> Any:
            mine = type(one)
            if mine is int or mine is float:
                return operation(one, other)
            result = operation(one, other)
            if base(mine) is not None and one is not other:
                _charge_comparison(site, kind, symbol, one, other)
            return result

        return hook

    return make


def _charge_comparison(site: Site, kind: Kind, symbol: str, one: Any, other: Any) -> None:
    if type(one) is not type(other):
        return
    if symbol in ("==", "!=") and type(one) is not tuple and len(one) != len(other):
        return
    cost = equality_cost(one, other)
    if cost:
        site[kind] += cost


_CONTAINS = {
    id(kind): Kind(f"`in` {kind.__name__}", Category.SCAN)
    for kind in (list, tuple, deque, type({}.values()), str, bytes, bytearray, range)
}
_IN_ITERATOR = Kind("`in` iterator", Category.SCAN)


def contains(site: Site) -> Hook:
    """``item in container``. A search goes through a counting iterator: the comparisons, their
    order and their end are the same."""

    def hook(item: Any, container: Any) -> Any:
        kind = type(container)
        if kind is dict or kind is set or kind is frozenset:
            if type(item) is tuple and (cost := key_cost(item)):
                site[HASHED] += cost
            return item in container
        found = _CONTAINS.get(id(kind))
        if found is None:
            if is_plain_iterator(container):
                return item in compress(container, site.tally(_IN_ITERATOR))
            return item in container
        if kind is str or kind is bytes or kind is bytearray:
            return _contains_text(site, found, item, container)
        if kind is range and type(item) is int:
            return item in container
        return item in compress(container, site.tally(found))

    return hook


def _contains_text(site: Site, kind: Kind, item: Any, container: Any) -> Any:
    result = item in container
    if len(container) > SHORT:
        position = container.find(item) if result else len(container)
        site[kind] += position + (size(item) or 1) if result else position
    return result


def lacks(site: Site) -> Hook:
    inside = contains(site)
    return lambda item, container: not inside(item, container)


# Subscripts


def sliced(site: Site) -> Hook:
    """``container[a:b]``: charges for what came of it."""

    def hook(result: Any) -> Any:
        kind = type(result)
        if kind is list or kind is str or kind is tuple or kind is bytes or kind is bytearray:
            site[_SLICE] += len(result)
        elif kind is not range and kind is not memoryview:
            site[_SLICE] += size(result) or 0
        return result

    return hook


def item(site: Site) -> Hook:
    """``container[index]``, where either may be one that costs."""

    def hook(container: Any, index: Any) -> Any:
        kind = type(index)
        if kind is int:
            if type(container) is deque:
                _charge_deque(site, container, index)
        elif kind is tuple:
            if cost := key_cost(index):
                site[HASHED] += cost
        elif kind is slice:
            result = container[index]
            site[_SLICE] += size(result) or 0
            return result
        return container[index]

    return hook


def key(site: Site) -> Hook:
    """An index on its way to its container."""

    def hook(index: Any) -> Any:
        if type(index) is tuple and (cost := key_cost(index)):
            site[HASHED] += cost
        return index

    return hook


def _charge_deque(site: Site, container: Any, index: int) -> None:
    near = min(index, len(container) - index) if index >= 0 else min(-index, len(container) + index)
    if near > 64:  # a deque is a chain of blocks of 64
        site[_DEQUE_INDEX] += near / 64


_ASSIGNED = Kind("slice assignment", Category.COPY)
_DELETED = {
    id(kind): Kind(f"del on {kind.__name__}", Category.COPY) for kind in (list, bytearray, deque)
}


def set_slice(site: Site) -> Hook:
    """``container[start:stop:step] = value``."""

    def hook(value: Any, container: Any, start: Any, stop: Any, step: Any) -> None:
        part = slice(start, stop, step)
        before, known = size(container), size(value)
        container[part] = value
        after = size(container)
        if before is None or after is None:
            return
        if known is None:
            known = max(0, after - before)
        site[_ASSIGNED] += known + _moved(part, before, after)

    return hook


def _moved(part: slice, before: int, after: int) -> int:
    """Elements behind the slice, which move when the length changes."""
    if before == after or part.step is not None:
        return 0
    start, stop, _ = part.indices(before)
    return before - max(start, stop)


def delete(site: Site) -> Hook:
    """``del container[index]``."""

    def hook(container: Any, index: Any) -> None:
        before = size(container)
        del container[index]
        kind = _DELETED.get(id(base(type(container))))
        if kind is None or before is None:
            if type(index) is tuple and (cost := key_cost(index)):
                site[HASHED] += cost
        elif type(index) is int:
            place = index if index >= 0 else index + before
            near = min(place, before - place) if type(container) is deque else before - place
            site[kind] += near
        elif type(index) is slice:
            start, stop, _ = index.indices(before)
            site[kind] += before - min(start, stop)

    return hook


# Texts and unpacking


def formatted(site: Site) -> Hook:
    def hook(result: str) -> str:
        if len(result) > SHORT:
            site[_FSTRING] += len(result)
        return result

    return hook


def unpacked(site: Site) -> Hook:
    """``*iterable`` and ``**mapping`` on their way."""

    def hook(value: Any) -> Any:
        length = size(value)
        if length is not None:
            site[_UNPACKED] += length
        elif is_plain_iterator(value):
            return compress(value, site.tally(_UNPACKED))
        return value

    return hook


_DELEGATED = Kind("yield from", Category.ITER)


def delegated(site: Site) -> Hook:
    """What ``yield from`` passes on: every element passes every generator on its way."""

    def hook(value: Any) -> Any:
        if is_plain_iterator(value) or size(value) is not None:
            return compress(value, site.tally(_DELEGATED))
        return value

    return hook


def taken(site: Site) -> Hook:
    """The list that a starred target got."""

    def hook(value: Any) -> None:
        site[_UNPACKED] += size(value) or 0

    return hook


BINARY: dict[str, tuple[str, Callable[[Any, Any], Any], Callable[[Any, Any], Any]]] = {
    "Add": ("+", operator.add, operator.iadd),
    "Sub": ("-", operator.sub, operator.isub),
    "Mult": ("*", operator.mul, operator.imul),
    "Mod": ("%", operator.mod, operator.imod),
    "FloorDiv": ("//", operator.floordiv, operator.ifloordiv),
    "Div": ("/", operator.truediv, operator.itruediv),
    "Pow": ("**", operator.pow, operator.ipow),
    "LShift": ("<<", operator.lshift, operator.ilshift),
    "RShift": (">>", operator.rshift, operator.irshift),
    "BitAnd": ("&", operator.and_, operator.iand),
    "BitOr": ("|", operator.or_, operator.ior),
    "BitXor": ("^", operator.xor, operator.ixor),
}
COMPARISONS: dict[str, tuple[str, Callable[[Any, Any], Any]]] = {
    "Eq": ("==", operator.eq),
    "NotEq": ("!=", operator.ne),
    "Lt": ("<", operator.lt),
    "LtE": ("<=", operator.le),
    "Gt": (">", operator.gt),
    "GtE": (">=", operator.ge),
}
UNARY: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "USub": ("-", operator.neg),
    "Invert": ("~", operator.inv),
}
