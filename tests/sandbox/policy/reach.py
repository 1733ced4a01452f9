"""Walks over every object that a program can reach from some roots by what the policy lets it
write: attributes read through the guards, types of objects, and contents of containers."""

from __future__ import annotations

import builtins
import contextlib
import copy
import dataclasses
import functools
import operator
import string
import threading
import types
import typing
from collections import Counter, deque
from collections.abc import Iterator
from typing import Any

from sandbox.policy import PolicyViolation, guards, names

_RAW_BUILTINS = {
    id(getattr(builtins, name)): name
    for name in """
    open eval exec compile input __import__ globals locals vars getattr setattr delattr breakpoint
    memoryview
    """.split()  # noqa: SIM905
}
_RAW_MAKERS = (
    operator.attrgetter,
    operator.methodcaller,
    functools.cached_property,
    functools.singledispatch,
    functools.singledispatchmethod,
    functools.update_wrapper,
    functools.wraps,
    contextlib.redirect_stdout,
    copy.copy,
    copy.deepcopy,
    dataclasses.dataclass,
    dataclasses.make_dataclass,
    string.Formatter,
    string.Template,
    threading.Thread,
    types.CodeType,
    types.FrameType,
    typing.get_type_hints,
)
"""What makes readers of attributes by a text, runs text, or was replaced by a checked version."""
_RAW_METHODS = (str.format, str.format_map, object.__getattribute__, type.__getattribute__)
_CONTAINERS = (list, tuple, set, frozenset, deque)
_WALKED_ALWAYS = (type, types.FunctionType, types.MappingProxyType, dict, *_CONTAINERS)
_MOST_INSTANCES = 100


def forbidden(value: object, views: frozenset[int]) -> str | None:
    """Why a program must not hold ``value``, or None."""
    if isinstance(value, types.ModuleType) and id(value) not in views:
        return f"the module {value.__name__}"
    if isinstance(value, (types.FrameType, types.CodeType)):
        return f"a {type(value).__name__}"
    if id(value) in _RAW_BUILTINS and _RAW_BUILTINS[id(value)] != "memoryview":
        return f"the raw builtin {_RAW_BUILTINS[id(value)]}"
    if any(value is raw for raw in (*_RAW_METHODS, *_RAW_MAKERS)):
        return f"the raw {value!r}"
    kinds = (types.BuiltinMethodType, types.MethodWrapperType, types.WrapperDescriptorType)
    name = value.__name__ if isinstance(value, kinds) else ""
    if name in ("__getattribute__", "__setattr__", "__delattr__"):
        return f"a raw {name}"
    if name in ("format", "format_map") and isinstance(getattr(value, "__self__", None), str):
        return "a bound str.format"
    if isinstance(value, dict) and not {"__builtins__", "__import__"}.isdisjoint(value):
        return "a namespace"
    return None


def leaks(roots: dict[str, object], views: frozenset[int]) -> Iterator[tuple[str, str]]:
    """(path, reason) of everything forbidden that can be reached.

    Some attributes make a new object each time (``Fraction.real``), so only the first instances of
    a class are walked further; containers always are.
    """
    keep: list[object] = []
    seen: set[object] = set()
    walked: Counter[type] = Counter()
    pending = deque(roots.items())
    while pending:
        path, value = pending.popleft()
        if _identity(value) in seen or isinstance(value, (int, float, str, bytes, complex)):
            continue
        seen.add(_identity(value))
        keep.append(value)
        reason = forbidden(value, views)
        walked[type(value)] += 1
        if reason is not None:
            yield path, reason
        elif walked[type(value)] <= _MOST_INSTANCES or isinstance(value, _WALKED_ALWAYS):
            pending.extend(_steps(path, value))


def _identity(value: Any) -> object:
    """One method of one class is one object, though each read makes a new one."""
    if isinstance(value, (types.MethodWrapperType, types.BuiltinMethodType, types.MethodType)):
        owner = value.__self__
        shared = isinstance(owner, (type, types.ModuleType))
        return type(value), value.__name__, id(owner) if shared else type(owner)
    return id(value.__code__) if isinstance(value, types.FunctionType) else id(value)


def _steps(path: str, value: Any) -> Iterator[tuple[str, object]]:
    yield f"type({path})", type(value)
    for name in _attribute_names(value):
        try:
            found = guards.guarded_getattr(value, name)
        except (PolicyViolation, Exception):  # noqa: BLE001 - whatever a property raises
            continue
        yield f"{path}.{name}", found
    if isinstance(value, (dict, types.MappingProxyType)):
        yield from ((f"{path}[{key!r}]", item) for key, item in list(value.items()))
        yield from ((f"key of {path}", key) for key in list(value))
    elif isinstance(value, _CONTAINERS):
        yield from ((f"item of {path}", item) for item in list(value))


def _attribute_names(value: object) -> set[str]:
    found: set[str] = set()
    for kind in (value, type(value)):
        try:
            found.update(name for name in dir(kind) if isinstance(name, str))
        except Exception:  # noqa: BLE001 - a broken __dir__ hides nothing from the type's own
            continue
    for parent in type.mro(value) if isinstance(value, type) and value is not type else ():
        found.update(vars(parent))
    return {name for name in found if not names.refused(name)}
