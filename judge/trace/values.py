"""The values on a sheet and how they are written: one canonical text for each.

    7  -2.5  True  None  'ann'      numbers, truth values, None and texts
    [1 2 3]  (1 2)  {1 2}           lists, tuples, sets; commas may stand between the parts
    {'ann':2 'bob':1}               dicts, whatever their kind; sorted, for order does not count
    deque[1 2]                      a deque
    A                               a node by its letter
    Log(times=[1 2] head=0)         an object by its attributes
    <generator>                     what has no value to write
    !KeyError                       raised

A list of more than ``LONG`` parts is shown as ``[1 2 3 .. 8 9 #26]``: three parts, the last two,
and how many there are. Texts of the truth are in full. The texts read back (``reading``).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, isnan

LONG = 8
HEAD, TAIL = 3, 2


@dataclass(frozen=True, slots=True)
class Word:
    """A node's letter; or, where a person wrote it, a text without quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """``kind`` is list, tuple, set or deque. ``cut`` is None, or the number of ``parts`` before
    the dots; ``length`` what was written behind ``#``."""

    kind: str
    parts: tuple[Value, ...]
    cut: int | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Pairs:
    """A dict; ``cut`` and ``length`` as of ``Items``."""

    pairs: tuple[tuple[Value, Value], ...]
    cut: int | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Instance:
    name: str
    fields: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Raised:
    name: str


@dataclass(frozen=True, slots=True)
class Same:
    """The object that another column, or a part of it, holds."""

    path: str


@dataclass(frozen=True, slots=True)
class Opaque:
    what: str


Value = None | bool | int | float | str | Word | Items | Pairs | Instance | Raised | Same | Opaque

_BRACKETS = {"list": ("[", "]"), "tuple": ("(", ")"), "set": ("{", "}"), "deque": ("[", "]")}


def write(value: Value) -> str:
    """The canonical text: equal values have equal texts and, but for the exact type of a dict or
    set, different ones different texts."""
    match value:
        case Word(text=text):
            return text
        case Items():
            return _items(value)
        case Pairs(pairs=pairs, cut=cut, length=length):
            parts = [f"{write(key)}:{write(each)}" for key, each in pairs]
            return "{" + _joined(parts if cut is not None else sorted(parts), cut, length) + "}"
        case Instance(name=name, fields=fields):
            return f"{name}({' '.join(f'{key}={write(each)}' for key, each in fields)})"
        case Raised(name=name):
            return f"!{name}"
        case Same(path=path):
            return f"={path}"
        case Opaque(what=what):
            return f"<{what}>"
        case float():
            return _float(value)
        case int() if not isinstance(value, bool) and value.bit_length() > 4000:
            return hex(value)
    return repr(value)


def _float(value: float) -> str:
    if isnan(value):
        return "nan"
    return {inf: "inf", -inf: "-inf"}.get(value, repr(value))


def _items(value: Items) -> str:
    parts = [write(each) for each in value.parts]
    if value.kind == "set":
        if not parts and value.cut is None:
            return "set()"
        parts = parts if value.cut is not None else sort_texts(value.parts)
    if value.kind == "tuple" and len(parts) == 1 and value.cut is None:
        return f"({parts[0]},)"
    opening, closing = _BRACKETS[value.kind]
    prefix = "deque" if value.kind == "deque" else ""
    return f"{prefix}{opening}{_joined(parts, value.cut, value.length)}{closing}"


def sort_texts(parts: Sequence[Value]) -> list[str]:
    """Numbers by size, then everything else by its text."""
    return [write(each) for each in sorted(parts, key=_order)]


def _order(value: Value) -> tuple[int, float, str]:
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
        return (0, float(value), "")
    return (1, 0.0, write(value))


def _joined(parts: list[str], cut: int | None, length: int | None) -> str:
    if cut is not None:
        parts = [*parts[:cut], "..", *parts[cut:]]
    if length is not None:
        parts = [*parts, f"#{length}"]
    return " ".join(parts)


def shorten(value: Value) -> Value:
    """As it is shown: what is long is cut, on every level."""
    match value:
        case Items(kind=kind, parts=parts, cut=None):
            short = tuple(shorten(each) for each in _sorted_set(kind, parts))
            if len(parts) <= LONG:
                return Items(kind, short)
            return Items(kind, short[:HEAD] + short[-TAIL:], HEAD, len(parts))
        case Pairs(pairs=pairs, cut=None):
            ordered = sorted(pairs, key=lambda pair: write(pair[0]))
            cutting = [(key, shorten(each)) for key, each in ordered]
            if len(pairs) <= LONG:
                return Pairs(tuple(cutting))
            return Pairs(tuple(cutting[:HEAD] + cutting[-TAIL:]), HEAD, len(pairs))
        case Instance(name=name, fields=fields):
            return Instance(name, tuple((key, shorten(each)) for key, each in fields))
    return value


def _sorted_set(kind: str, parts: tuple[Value, ...]) -> Sequence[Value]:
    return sorted(parts, key=_order) if kind == "set" else parts


def from_plain(value: object) -> Value:
    """Plain data as a value; what is no plain data becomes ``Opaque``. Values pass through."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Word() | Items() | Pairs() | Instance() | Raised() | Same() | Opaque():
            return value
        case list():
            return Items("list", tuple(map(from_plain, value)))
        case tuple():
            return Items("tuple", tuple(map(from_plain, value)))
        case set() | frozenset():
            return Items("set", tuple(map(from_plain, value)))
        case deque():
            return Items("deque", tuple(map(from_plain, value)))
        case dict():
            return Pairs(tuple((from_plain(key), from_plain(each)) for key, each in value.items()))
    return Opaque(type(value).__name__)
