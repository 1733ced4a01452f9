"""The hooks of arithmetic and of assignments in place: each does the operation, and charges what
its operands' sizes make it cost. Arguments come in the order in which Python evaluates them."""

from __future__ import annotations

import operator
from collections import Counter, deque
from collections.abc import Callable
from itertools import compress
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Hook, Kind, Maker, Site
from sandbox.meter.sizes import (
    SHORT,
    SMALL,
    base,
    digits,
    is_plain_iterator,
    product_cost,
    quotient_cost,
    size,
)

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


def appended(site: Site) -> Hook:
    """For ``name += more`` on a local variable, which stays native so that CPython can extend a
    text in place: charges, and hands ``more`` back."""

    def hook(one: Any, more: Any) -> Any:
        kind = type(one)
        if kind is int:
            if type(more) is int and not (-SMALL < one < SMALL and -SMALL < more < SMALL):
                site[_LIMBS["+"]] += max(digits(one), digits(more))
        elif kind is str or kind is list or kind is bytearray or kind is deque:
            return _appended(site, one, more)
        elif kind is tuple or kind is bytes:
            site[_CONCATENATED[id(kind)]] += len(one) + (size(more) or 0)
        return more

    return hook


def added(site: Site) -> Hook:
    """The same for ``name = name + more``: a text is extended in place all the same, and anything
    else copied."""

    def hook(one: Any, more: Any) -> Any:
        if type(one) is str:
            return _appended(site, one, more)
        if type(one) is not float:
            _charge_add(site, one, more, None)
        return more

    return hook


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


_ALGEBRA = {symbol: Kind(f"{symbol} on sets and dicts", Category.ITER) for symbol in "|&^-+"}


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
UNARY: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "USub": ("-", operator.neg),
    "Invert": ("~", operator.inv),
}
