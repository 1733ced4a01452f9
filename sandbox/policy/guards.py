"""What cannot be decided from the source: attributes named by a text, and the few attributes whose
danger depends on the object. Everything else runs natively.

The functions whose names the transformer writes into the tree have names with a space
(``READ``, ``MATCH``): no source can spell them.
"""

from __future__ import annotations

import abc
import enum
import operator
from collections.abc import Callable
from types import (
    BuiltinFunctionType,
    FunctionType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    SimpleNamespace,
)
from typing import Any, Final, NoReturn

from sandbox.policy import advice, formatting, names
from sandbox.policy.violation import MARK, refuse

READ: Final = "policy read"
MATCH: Final = "policy match"

_HEAP, _IMMUTABLE = 1 << 9, 1 << 8
_MISSING: Final = object()
_BOUND = (BuiltinFunctionType, MethodWrapperType, MethodType)
_PLAIN_METACLASSES = (type, abc.ABCMeta, enum.EnumMeta)


def is_ours(function: object) -> bool:
    """Whether a function was written in a submission, so that its body has been checked."""
    if isinstance(function, MethodType):
        function = function.__func__
    return isinstance(function, FunctionType) and MARK in function.__globals__.get(
        "__builtins__", ()
    )


def exact_name(name: object) -> str:
    """A plain str: a subclass could answer each comparison differently."""
    if not isinstance(name, str):
        raise TypeError("attribute name must be string, not {!r}".format(type(name).__name__))  # noqa: UP032
    return str.__str__(name)


def read(owner: Any, name: str) -> Any:
    """The attribute ``name`` of ``owner``, or a violation. ``name`` is an exact str."""
    if names.refused(name):
        refuse(f"the attribute `{name}`", advice.for_name(name))
    if name == "__dict__":
        return own_dict(owner)
    found = getattr(owner, name)
    return _checked(owner, name, found) if name in names.GUARDED else found


def _checked(owner: object, name: str, found: Any) -> Any:
    if name in ("format", "format_map"):
        return formatting.guarded(found)
    if name == "obj":
        if isinstance(owner, AttributeError) or isinstance(found, ModuleType):
            refuse("the attribute `obj` of an AttributeError", "keep the object in a variable")
        return found
    if name == "__dict__":
        return _clean(found)
    return _checked_accessor(name, found)


def _checked_accessor(kind: str, raw: Any) -> Any:
    """``__getattribute__`` and its relatives, with the name they are given checked."""
    if is_ours(raw):
        return raw
    return lambda *args: _access(kind, raw, list(args))


def _access(kind: str, raw: Any, args: list[Any]) -> Any:
    bound = isinstance(raw, _BOUND)
    position = 0 if bound else 1
    owner = raw.__self__ if bound else args[0] if args else None
    if len(args) <= position or not isinstance(args[position], str):
        refuse(f"such a call of `{kind}`", "call it with the attribute's name")
    name = args[position] = exact_name(args[position])
    if kind in ("__setattr__", "__delattr__"):
        check_store(name)
        return raw(*args)
    if names.refused(name):
        refuse(f"the attribute `{name}`", advice.for_name(name))
    if name == "__dict__":
        _check_dict_owner(owner)
    found = raw(*args)
    return _checked(owner, name, found) if name in names.GUARDED else found


def check_store(name: str) -> None:
    if not names.storable(name):
        refuse(f"assigning the attribute `{name}`", advice.for_name(name))


def own_dict(owner: Any) -> Any:
    """The attributes of an instance of an ordinary class. Classes, functions and modules are
    refused: their dictionaries hold the raw descriptors that names keep out of reach."""
    _check_dict_owner(owner)
    return _clean(owner.__dict__)


def _check_dict_owner(owner: object) -> None:
    kind = type(owner)
    ordinary = kind.__flags__ & _HEAP and not kind.__flags__ & _IMMUTABLE
    if (kind is not SimpleNamespace and not ordinary) or issubclass(kind, (type, ModuleType)):
        refuse("`__dict__` of anything but an instance", "use getattr() with the attribute's name")


def _clean(found: Any) -> Any:
    if isinstance(found, dict):
        for key in dict.keys(found):
            if isinstance(key, str) and names.refused(str.__str__(key)):
                refuse("`__dict__` of a wrapper", "use getattr() with the attribute's name")
    return found


def guarded_getattr(owner: Any, name: str, *default: Any) -> Any:
    if len(default) > 1:
        raise TypeError(f"getattr expected at most 3 arguments, got {2 + len(default)}")
    try:
        return read(owner, exact_name(name))
    except AttributeError:
        if default:
            return default[0]
        raise


def guarded_hasattr(owner: Any, name: str) -> bool:
    """Any name may be asked for: the answer is only yes or no."""
    return hasattr(owner, exact_name(name))


def guarded_setattr(owner: Any, name: str, value: Any) -> None:
    name = exact_name(name)
    check_store(name)
    setattr(owner, name, value)


def guarded_delattr(owner: Any, name: str) -> None:
    name = exact_name(name)
    check_store(name)
    delattr(owner, name)


def guarded_vars(*owner: Any) -> Any:
    if not owner:
        refuse("vars() without an argument", advice.BUILTINS["locals"])
    return own_dict(*owner)


def attrgetter(*paths: str) -> Callable[[Any], Any]:
    """operator.attrgetter whose names are checked; native where they are harmless."""
    plain = [exact_name(path) for path in paths]
    if all(names.readable(name) for path in plain for name in path.split(".")):
        return operator.attrgetter(*plain)
    for name in (name for path in plain for name in path.split(".")):
        if names.refused(name):
            refuse(f"the attribute `{name}`", advice.for_name(name))

    def walk(owner: Any, path: str) -> Any:
        for name in path.split("."):
            owner = read(owner, name)
        return owner

    if len(plain) == 1:
        return lambda owner: walk(owner, plain[0])
    return lambda owner: tuple(walk(owner, path) for path in plain)


def methodcaller(name: str, /, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    """operator.methodcaller whose name is checked; native where it is harmless."""
    plain = exact_name(name)
    if names.readable(plain):
        return operator.methodcaller(plain, *args, **kwargs)
    return lambda owner: read(owner, plain)(*args, **kwargs)


def match_subject(subject: Any, *classes: Any) -> Any:
    """``subject``, once the ``__match_args__`` of the patterns' classes are known to be harmless:
    ``case C(x)`` reads the attributes that ``C.__match_args__`` names."""
    for kind in classes:
        if isinstance(kind, type):
            _check_match_args(kind)
    return subject


def _check_match_args(kind: type) -> None:
    meta = type(kind)
    if meta not in _PLAIN_METACLASSES and any(
        name in vars(parent)
        for parent in type.mro(meta)
        if parent not in _PLAIN_METACLASSES and parent is not object
        for name in ("__getattribute__", "__getattr__", "__match_args__", "__instancecheck__")
    ):
        refuse("a class pattern on a class with such a metaclass", "use isinstance()")
    listed = getattr(kind, "__match_args__", ())
    if type(listed) is not tuple:
        return  # CPython raises TypeError
    for name in listed:
        if type(name) is not str or not (names.readable(name) or _plain_field(kind, name)):
            refuse(f"`{name}` in __match_args__", "name ordinary attributes in __match_args__")


def _plain_field(kind: type, name: str) -> bool:
    """``obj`` and ``format`` are fine as fields of a class whose instances are all its own."""
    special = (str, AttributeError)
    return type(kind) is type and name in ("obj", "format") and not issubclass(kind, special)


def trap(name: str, what: str, instead: str) -> Callable[..., NoReturn]:
    """Stands in for something refused: harmless to name, a violation to call."""

    def refused(*args: object, **kwargs: object) -> NoReturn:
        refuse(what, instead)

    refused.__name__ = refused.__qualname__ = name
    return refused
