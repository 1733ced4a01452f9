"""How large operands are, without running a line of anybody's code: only types that C code defines,
and classes derived from them, have a size here."""

from __future__ import annotations

import itertools
import types
from array import array
from collections import OrderedDict, deque
from collections.abc import Callable
from itertools import chain
from math import log2
from typing import Any

SHORT = 24
"""A text of up to so many characters is handled in one step, as an int below 2**60 is: it holds any
of those and any float, so that the digits of ``str(i)`` do not look like growth."""
SMALL = 1 << 60
"""An int below is worked on in one step."""
KARATSUBA = 70
"""Digits from which CPython multiplies by Karatsuba's method (``Objects/longobject.c``)."""
_KEY = 8
"""Elements of a tuple that is hashed or compared in one step."""
_DIGIT_BITS = 30
_DEPTH = 6

_mro = type.__dict__["__mro__"].__get__  # what a metaclass would answer is nobody's business

SEQUENCES = (list, tuple, str, bytes, bytearray)
SIZED: tuple[type, ...] = (
    *SEQUENCES,
    dict,
    set,
    frozenset,
    deque,
    range,
    array,
    memoryview,
    OrderedDict,
    type({}.keys()),
    type({}.values()),
    type({}.items()),
    type(OrderedDict().keys()),
    type(OrderedDict().values()),
    type(OrderedDict().items()),
    types.MappingProxyType,
)
_LENGTHS: dict[int, Callable[[Any], int]] = {
    id(kind): kind.__len__  # type: ignore[attr-defined]
    for kind in SIZED
}
_inherited: dict[int, tuple[type, type | None]] = {}

_EMPTY: tuple[Any, ...] = (
    [], (), {}, set(), "", "é", b"", bytearray(), range(0), range(1 << 70), deque(), array("i"),
    {}.values(), {}.items(), OrderedDict(), OrderedDict().values(), OrderedDict().items(),
)  # fmt: skip
_TURNED: tuple[Any, ...] = ([], {}, {}.values(), {}.items(), range(0), deque(), OrderedDict())
_OF_ITERTOOLS = tuple(value for value in vars(itertools).values() if isinstance(value, type))
_ITERATORS = frozenset(
    map(
        id,
        (
            map,
            filter,
            zip,
            enumerate,
            reversed,
            types.GeneratorType,
            type(iter(int, 0)),
            *_OF_ITERTOOLS,
            *(type(iter(each)) for each in _EMPTY),
            *(type(reversed(each)) for each in _TURNED),
        ),
    )
)


def base(kind: type) -> type | None:
    """The sized type that ``kind`` is or derives from, or None."""
    if id(kind) in _LENGTHS:
        return kind
    known = _inherited.get(id(kind))
    if known is None:
        found = next((each for each in _mro(kind) if id(each) in _LENGTHS), None)
        known = _inherited[id(kind)] = (kind, found)  # holding the class keeps its id its own
    return known[1]


def size(value: object) -> int | None:
    """Its length if C code knows it, or None."""
    length = _LENGTHS.get(id(type(value)))
    if length is not None:
        return length(value)
    known = base(type(value))
    return None if known is None else _LENGTHS[id(known)](value)


def is_plain_iterator(value: object) -> bool:
    """Whether C code may be handed another iterator in its place and nobody can tell."""
    return id(type(value)) in _ITERATORS


def text(length: int) -> int:
    return length if length > SHORT else 0


# Long integers, in digits of 30 bits


def digits(value: int) -> float:
    """0 for an int that is worked on in one step."""
    bits = int.bit_length(value)
    return bits / _DIGIT_BITS if bits > 60 else 0.0


def product_cost(one: float, other: float) -> float:
    """Digit steps of a product: schoolbook, or Karatsuba once both factors are long."""
    short, long = (one, other) if one < other else (other, one)
    if short < KARATSUBA:
        return short * long or long
    rows = long / short
    return float(rows * KARATSUBA**2 * (short / KARATSUBA) ** 1.585)


def quotient_cost(one: float, other: float) -> float:
    """Digit steps of a long division."""
    if one <= other:
        return one
    return (one - other + 1) * other if other else one


# Keys and comparisons


def key_cost(key: Any, depth: int = _DEPTH) -> int:
    """Elements that hashing a tuple or a frozenset looks at; strings remember their hash."""
    kind = type(key)
    if kind is not tuple and kind is not frozenset:
        return 0
    length = len(key)
    if depth:
        length += sum(key_cost(each, depth - 1) for each in key if type(each) is tuple)
    return length if length > _KEY else 0


def equality_cost(one: Any, other: Any) -> int:
    """Elements that ``==`` or ``<`` looks at, as far as that can be told without asking them."""
    cost = _equality(one, other, _DEPTH)[0]
    return cost if cost > _KEY else 0


def _equality(one: Any, other: Any, depth: int) -> tuple[int, bool]:
    """The elements looked at, and whether they were alike throughout."""
    kind = type(one)
    if one is other or kind is not type(other) or not depth:
        return 0, one is other
    if kind is str or kind is bytes or kind is bytearray:
        return _text_equality(one, other)
    if kind is list or kind is tuple or kind is deque:
        return _sequence_equality(one, other, depth)
    if kind is dict or kind is set or kind is frozenset:
        return (len(one) if len(one) == len(other) else 0), False
    if kind is int or kind is float or kind is bool:
        return 0, one == other
    return 0, False


def _text_equality(one: Any, other: Any) -> tuple[int, bool]:
    if len(one) <= SHORT or len(other) <= SHORT:
        return 1, one == other
    if one == other:
        return len(one), True
    return common_prefix(one, other), False


def common_prefix(one: Any, other: Any) -> int:
    """How many characters two texts begin with in common."""
    low, high = 0, 1
    most = min(len(one), len(other))
    while high < most and one[low:high] == other[low:high]:
        low, high = high, high * 2
    high = min(high, most)
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _sequence_equality(one: Any, other: Any, depth: int) -> tuple[int, bool]:
    looked = 0
    for mine, theirs in zip(one, other, strict=False):
        cost, alike = _equality(mine, theirs, depth - 1)
        looked += 1 + cost
        if not alike:
            return looked, False
    return looked, len(one) == len(other)


# Sorting

_SCALARS = frozenset(map(id, (int, float, bool, str, bytes, type(None))))
_NESTING = frozenset(map(id, (tuple, list)))


def comparisons(keys: list[Any]) -> float:
    """The comparisons of sorting ``keys``: n * (1 + log2(runs)), with the runs that timsort finds.
    Keys that only the submission can compare are taken to be in no order."""
    length = len(keys)
    if length < 2:
        return length
    runs = _runs(keys) if _is_plain(keys) else max(1, length / 2)
    return length * (1 + log2(runs))


def _is_plain(keys: list[Any], depth: int = 3) -> bool:
    """Whether comparing them once more runs nobody's code."""
    kinds = set(map(id, map(type, keys)))
    if kinds <= _SCALARS:
        return True
    if not depth or not kinds <= _SCALARS | _NESTING:
        return False
    inner = chain.from_iterable(key for key in keys if id(type(key)) in _NESTING)
    return _is_plain(list(inner), depth - 1)


def _runs(keys: list[Any]) -> int:
    """Natural runs: never descending, or strictly descending."""
    runs, position, length = 0, 0, len(keys)
    while position < length:
        runs += 1
        position += 1
        if position == length:
            break
        descending = keys[position] < keys[position - 1]
        position += 1
        while position < length and (keys[position] < keys[position - 1]) == descending:
            position += 1
    return runs


def shared_text(ordered: list[Any]) -> float:
    """Characters that a comparison of neighbours in a sorted list of long texts looks at, on
    average over some of them; 0 for anything else."""
    step = max(1, len(ordered) // 64)
    pairs = [
        (a, b)
        for a, b in zip(ordered[::step], ordered[1::step], strict=False)
        if type(a) is type(b) is str and len(a) > SHORT and len(b) > SHORT
    ]
    total = sum(common_prefix(a, b) for a, b in pairs)
    return total / len(pairs) if total > SHORT * len(pairs) else 0.0
