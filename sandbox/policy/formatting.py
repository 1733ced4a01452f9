"""``str.format`` and ``format_map`` with their field walks checked: ``{0.__class__}`` reads an
attribute by a text, which no check of the source can see."""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator
from functools import lru_cache
from types import BuiltinMethodType
from typing import Any

from sandbox.policy import advice, names
from sandbox.policy.violation import refuse

_DEPTH = 4  # str.format itself allows 2


def attributes(template: str, depth: int = _DEPTH) -> Iterator[str]:
    """Every attribute name that the template's fields walk through, specifications included.

    Raises ValueError for a template that is malformed.
    """
    for _, field, spec, _ in string.Formatter().parse(template):
        if field is not None:
            yield from _walked(field)
        if spec and depth:
            yield from attributes(spec, depth - 1)


def _walked(field: str) -> Iterator[str]:
    """``a.b[c].d`` walks ``b`` and ``d``; a field name is split like CPython's C code does."""
    position = 0
    while position < len(field):
        if field[position] == "[":
            closing = field.find("]", position)
            position = len(field) if closing < 0 else closing + 1
        elif field[position] == ".":
            end = min((i for i in _stops(field, position + 1)), default=len(field))
            yield field[position + 1 : end]
            position = end
        else:
            position += 1


def _stops(field: str, start: int) -> Iterator[int]:
    for mark in ".[":
        found = field.find(mark, start)
        if found >= 0:
            yield found


def first_refused(template: str) -> str | None:
    """The first attribute that a template may not walk through, or None."""
    try:
        return next((name for name in attributes(template) if not names.readable(name)), None)
    except ValueError:
        return None


@lru_cache(maxsize=512)
def _checked(template: str) -> None:
    name = first_refused(template)
    if name is not None:
        refuse(f"the format field attribute `{name}`", advice.for_name(name))


def guarded(found: Any) -> Any:
    """``found`` is what ``.format`` or ``.format_map`` gave; str's own become checked ones.

    Closures, not ``functools.partial``: a partial shows the raw method as ``.args``.
    """
    if isinstance(found, BuiltinMethodType) and isinstance(found.__self__, str):
        template = found.__self__
        method = getattr(str, found.__name__)
        return lambda *args, **kwargs: _apply(method, template, *args, **kwargs)
    if found is str.format or found is str.format_map:
        return lambda template, /, *args, **kwargs: _apply(found, template, *args, **kwargs)
    return found


def _apply(method: Callable[..., str], template: str, /, *args: Any, **kwargs: Any) -> str:
    plain = str.__str__(template)
    _checked(plain)
    return method(plain, *args, **kwargs)
