"""Whether a claimed value is the true one: every legal way of writing it is."""

from __future__ import annotations

import math
from collections.abc import Sequence

from judge.trace.values import (
    HEAD,
    LONG,
    TAIL,
    Instance,
    Items,
    Opaque,
    Pairs,
    Value,
    Word,
    shorten,
    write,
)


def agrees(claim: Value, true: Value) -> bool:
    """A word may mean a text, a list a deque and ``{}`` an empty set; what is long may be
    shortened as far as ``shorten`` does; a float may be rounded to two places or more; one thing
    without a value is as good as another. Otherwise types count: 1 is not True, 2 not 2.0."""
    match claim, true:
        case Word(text=text), str():
            return text == true
        case float(), float():
            return _close(claim, true)
        case Items(), Items():
            kinds = (claim.kind, true.kind)
            return (kinds[0] == kinds[1] or kinds == ("list", "deque")) and _items(claim, true)
        case Pairs(pairs=(), cut=None), Items(kind="set", parts=(), cut=None):
            return True
        case Pairs(), Pairs():
            return _pairs(claim, true)
        case Instance(), Instance():
            return claim.name == true.name and _fields(claim.fields, true.fields)
        case Opaque(), Opaque():
            return True
    return type(claim) is type(true) and write(claim) == write(true)


def _close(claim: float, true: float) -> bool:
    if claim == true or (math.isnan(claim) and math.isnan(true)):
        return True
    places = len(repr(claim).partition(".")[2])
    return math.isfinite(true) and places >= 2 and round(true, places) == claim


def _items(claim: Items, true: Items) -> bool:
    if true.cut is not None and claim.cut is None:
        claim = _cut(claim)
    if claim.cut is not None:
        return _cut_items(claim, true)
    if len(claim.parts) != len(true.parts) or true.cut is not None:
        return False
    return _all_agree(_in_order(claim), _in_order(true))


def _cut(whole: Items) -> Items:
    short = shorten(whole)
    return short if isinstance(short, Items) else whole


def _cut_items(claim: Items, true: Items) -> bool:
    cut = claim.cut or 0
    head, tail = claim.parts[:cut], claim.parts[cut:]
    if true.cut is not None:
        lengths = (claim.length, true.length)
        whole = claim.cut == true.cut and len(claim.parts) == len(true.parts)
        return (
            whole
            and (None in lengths or lengths[0] == lengths[1])
            and _all_agree(claim.parts, true.parts)
        )
    parts = _in_order(true)
    enough = len(head) >= HEAD and len(tail) >= TAIL and len(parts) > LONG
    counted = claim.length in (None, len(parts))
    if not enough or not counted or len(claim.parts) > len(parts):
        return False
    return _all_agree(head, parts[: len(head)]) and _all_agree(tail, parts[-len(tail) :])


def _in_order(items: Items) -> Sequence[Value]:
    if items.kind != "set":
        return items.parts
    return sorted(items.parts, key=_loosely)


def _loosely(value: Value) -> tuple[int, float, str]:
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
        return (0, float(value), "")
    return (1, 0.0, value if isinstance(value, str) else write(value))


def _pairs(claim: Pairs, true: Pairs) -> bool:
    if claim.length not in (None, true.length, len(true.pairs)):
        return False
    if claim.cut is not None or true.cut is not None:
        short = shorten(true)
        known = short.pairs if isinstance(short, Pairs) else ()
        own = shorten(claim)
        return isinstance(own, Pairs) and own.cut is not None and _match(own.pairs, known)
    return _match(claim.pairs, true.pairs)


def _match(claimed: Sequence[tuple[Value, Value]], true: Sequence[tuple[Value, Value]]) -> bool:
    if len(claimed) != len(true):
        return False
    mine = sorted(claimed, key=lambda pair: _loosely(pair[0]))
    theirs = sorted(true, key=lambda pair: _loosely(pair[0]))
    return all(agrees(a[0], b[0]) and agrees(a[1], b[1]) for a, b in zip(mine, theirs, strict=True))


def _fields(claimed: Sequence[tuple[str, Value]], true: Sequence[tuple[str, Value]]) -> bool:
    mine, theirs = dict(claimed), dict(true)
    return mine.keys() == theirs.keys() and all(agrees(mine[name], theirs[name]) for name in theirs)


def _all_agree(claims: Sequence[Value], true: Sequence[Value]) -> bool:
    return len(claims) == len(true) and all(map(agrees, claims, true))
