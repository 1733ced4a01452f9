"""How much ``copy.deepcopy`` copies, told without running a line of the submission."""

from __future__ import annotations

from typing import Any

_mro = type.__dict__["__mro__"].__get__
_ATOMS = frozenset(map(id, (int, float, bool, str, bytes, complex, type(None), type, range)))


def deep_size(value: object) -> int:
    """The objects within, each once. Attributes of instances count; slots do not."""
    seen: set[int] = set()
    pending: list[Any] = [value]
    units = 0
    while pending:
        each = pending.pop()
        units += 1
        if id(type(each)) in _ATOMS or id(each) in seen:
            continue
        seen.add(id(each))
        pending.extend(_within(each))
    return units


def _within(value: Any) -> list[Any]:
    kind = type(value)
    if kind is list or kind is tuple or kind is set or kind is frozenset:
        return list(value)
    if kind is dict:
        return [*dict.keys(value), *dict.values(value)]
    try:
        inner = object.__getattribute__(value, "__dict__")
    except AttributeError:
        inner = {}
    held = list(dict.values(inner)) if type(inner) is dict else []
    for builtin in (list, tuple, dict):
        if any(each is builtin for each in _mro(kind)):
            held.extend(dict.values(value) if builtin is dict else builtin.__iter__(value))
    return held
