"""What cannot be decided from the source: attributes named by a text, and the few attributes whose
danger depends on the object. Everything else runs natively.

The functions whose names the transformer writes into the tree have names with a space
(``READ``, ``MATCH``): no source can spell them.
"""

from __future__ import annotations

from collections.abc import Callable
from types import (
    BuiltinFunctionType,
    ClassMethodDescriptorType,
    FunctionType,
    GetSetDescriptorType,
    MemberDescriptorType,
    MethodDescriptorType,
    MethodType,
    MethodWrapperType,
    ModuleType,
    SimpleNamespace,
    WrapperDescriptorType,
)
from typing import Any, Final, NoReturn

from sandbox.policy import advice, formatting, names
from sandbox.policy.violation import MARK, refuse

READ: Final = "policy read"
MATCH: Final = "policy class"

GENERATED: Final = "<generated>"

_HEAP, _IMMUTABLE = 1 << 9, 1 << 8
_MISSING: Final = object()
_DESCRIPTORS = (
    ClassMethodDescriptorType,
    GetSetDescriptorType,
    MemberDescriptorType,
    MethodDescriptorType,
    WrapperDescriptorType,
)
_BOUND = (BuiltinFunctionType, MethodWrapperType, MethodType)


def is_ours(function: object) -> bool:
    """Whether a function was written in a submission, so that its body has been checked.

    Methods that dataclasses generated in a submission's name were not.
    """
    if isinstance(function, MethodType):
        function = function.__func__
    return (
        isinstance(function, FunctionType)
        and MARK in function.__globals__.get("__builtins__", ())
        and function.__code__.co_filename != GENERATED
    )


def exact_name(name: object) -> str:
    """A plain str: a subclass could answer each comparison differently."""
    if not isinstance(name, str):
        raise TypeError("attribute name must be string, not {!r}".format(type(name).__name__))  # noqa: UP032
    return str.__str__(name)


def read(owner: Any, name: str) -> Any:
    """The attribute ``name`` of ``owner``, or a violation. ``name`` is an exact str."""
    if name == "__dict__":
        return own_dict(owner)
    found = getattr(owner, name)  # what is not there raises AttributeError as ever
    if names.refused(name):
        refuse(f"the attribute `{name}`", advice.for_name(name))
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
    if name == "__dict__":
        _check_dict_owner(owner)
    found = raw(*args)
    if names.refused(name):
        refuse(f"the attribute `{name}`", advice.for_name(name))
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
    """Refuse a dictionary with a class's raw descriptors in it, as wrappers copy them."""
    if isinstance(found, dict):
        for name in dict.keys(found) & names.all_refused():  # costs no more for a large one
            if isinstance(dict.get(found, name), _DESCRIPTORS):
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
    """operator.attrgetter with checked names. Never the library's own object: its type would
    make others with any name."""
    if not paths:
        raise TypeError("attrgetter expected 1 argument, got 0")
    steps = [exact_name(path).split(".") for path in paths]
    for name in (name for path in steps for name in path):
        if names.refused(name):
            refuse(f"the attribute `{name}`", advice.for_name(name))
    if len(steps) > 1:
        return lambda owner: tuple(_walk(owner, path) for path in steps)
    (path,) = steps
    if len(path) == 1 and names.readable(path[0]):
        (only,) = path
        return lambda owner: getattr(owner, only)
    return lambda owner: _walk(owner, path)


def _walk(owner: Any, path: list[str]) -> Any:
    for name in path:
        owner = read(owner, name)
    return owner


def methodcaller(name: str, /, *args: Any, **kwargs: Any) -> Callable[[Any], Any]:
    """operator.methodcaller with a checked name."""
    plain = exact_name(name)
    if names.refused(plain):
        refuse(f"the attribute `{plain}`", advice.for_name(plain))
    return lambda owner: read(owner, plain)(*args, **kwargs)


def trap(name: str, what: str, instead: str) -> Callable[..., NoReturn]:
    """Stands in for something refused: harmless to name, a violation to call."""

    def refused(*args: object, **kwargs: object) -> NoReturn:
        refuse(what, instead)

    refused.__name__ = refused.__qualname__ = name
    return refused
