"""Reads variables and attributes of a frame, without running a line of the submission."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from inspect import CO_OPTIMIZED
from types import FrameType, GetSetDescriptorType, MemberDescriptorType
from typing import Any

UNBOUND = object()
"""Stands for what is not there, or cannot be read without running somebody's code."""

_mro = type.__dict__["__mro__"].__get__
_vars_of_type = type.__dict__["__dict__"].__get__


def read(frame: FrameType, expression: str, function: str) -> Any:
    """The value of a name or of dotted attributes of one, as they stand in ``function`` (its
    qualified name), or UNBOUND."""
    name, *attributes = expression.split(".")
    value = _variable(frame, name)
    for attribute in attributes:
        if value is UNBOUND:
            break
        value = _first(value, _spelled(attribute, function))
    return value


def has_fields(value: Any) -> bool:
    """Whether it is an instance of a class that was written in Python."""
    kind = type(value)
    return _is_written(kind) and not any(each is type for each in _mro(kind))


def fields(value: Any) -> Iterator[tuple[str, Any]]:
    """The attributes of an instance: those in slots, then its own variables."""
    kind = type(value)
    for each in reversed(_mro(kind)):
        for name, found in _vars_of_type(each).items():
            if type(found) is MemberDescriptorType and _is_written(each):
                held = _of_slot(found, value)
                if held is not UNBOUND:
                    yield name, held
    yield from (_variables_of(value, kind) or {}).items()


def _is_written(kind: type) -> bool:
    """By the module that its class statement stood in."""
    module = _vars_of_type(kind).get("__module__")
    if type(module) is not str or module.startswith("sandbox.policy"):
        return False
    return module.partition(".")[0] not in sys.stdlib_module_names


def _spelled(attribute: str, function: str) -> list[str]:
    """What the compiler may have made of the name: in a class, ``__it`` is ``_Class__it``."""
    if not attribute.startswith("__") or attribute.endswith("__"):
        return [attribute]
    around = function.split(".")[-2::-1]
    return [f"_{name.lstrip('_')}{attribute}" for name in around if name.lstrip("_")] + [attribute]


def _first(owner: Any, names: list[str]) -> Any:
    values = (_attribute(owner, name) for name in names)
    return next((value for value in values if value is not UNBOUND), UNBOUND)


def _variable(frame: FrameType, name: str) -> Any:
    code = frame.f_code
    if name in code.co_varnames or name in code.co_cellvars or name in code.co_freevars:
        variables = frame.f_locals
        value = variables.get(name, UNBOUND)
        if code.co_flags & CO_OPTIMIZED and type(variables) is dict:
            variables.clear()  # a copy, which would keep the values alive
        return value
    return frame.f_globals.get(name, UNBOUND)


def _attribute(owner: Any, name: str) -> Any:
    kind = type(owner)
    if any(each is type for each in _mro(kind)):
        return _plain(_of_class(owner, name))
    found = _of_class(kind, name)
    if type(found) is MemberDescriptorType:
        return _of_slot(found, owner)
    if _decides(found):
        return UNBOUND
    own = _variables_of(owner, kind)
    if own is not None and name in own:
        return own[name]
    return _plain(found)


def _of_slot(slot: MemberDescriptorType, owner: Any) -> Any:
    try:
        return slot.__get__(owner, type(owner))
    except AttributeError:
        return UNBOUND


def _decides(found: Any) -> bool:
    """Whether what a class holds answers before the instance's own variables: a property, say."""
    if found is UNBOUND:
        return False
    return any(
        name in _vars_of_type(each)
        for each in _mro(type(found))
        for name in ("__set__", "__delete__")
    )


def _plain(found: Any) -> Any:
    """What a class holds, if reading it through an instance gives the thing itself."""
    asks = found is not UNBOUND and any("__get__" in _vars_of_type(e) for e in _mro(type(found)))
    return UNBOUND if asks else found


def _of_class(kind: type, name: str) -> Any:
    """What the class or the first of its bases holds under ``name``."""
    for each in _mro(kind):
        names = _vars_of_type(each)
        if name in names:
            return names[name]
    return UNBOUND


def _variables_of(owner: Any, kind: type) -> dict[str, Any] | None:
    """The instance's ``__dict__``, read by the descriptor that the interpreter made for it."""
    for each in _mro(kind):
        descriptor = _vars_of_type(each).get("__dict__")
        if type(descriptor) is GetSetDescriptorType:
            own = descriptor.__get__(owner, kind)
            return own if type(own) is dict else None
    return None
