"""The built-in names of a submission: the interpreter's own where they are harmless, checked
ones where they take an attribute's name, and traps that teach for the rest."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from types import ModuleType
from typing import Any

from sandbox.listing import words
from sandbox.policy import advice, guards, output
from sandbox.policy.patterns import pattern_class
from sandbox.policy.views import importer
from sandbox.policy.violation import MARK

_NATIVE = words(
    """
    abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod complex dict dir
    divmod enumerate filter float format frozenset hash hex id int isinstance issubclass iter len
    list map max min next object oct ord pow property range repr reversed round set slice sorted
    staticmethod str sum super tuple type zip Ellipsis False None NotImplemented True
    __build_class__ __debug__
    """
)


def build(views: dict[str, ModuleType]) -> dict[str, Any]:
    """A fresh dictionary of built-ins for one submission's module."""
    found: dict[str, Any] = {name: getattr(builtins, name) for name in _NATIVE}
    found.update(_exceptions())
    for name, instead in advice.BUILTINS.items():
        found[name] = guards.trap(name, f"{name}()", instead)
    found.update(_checked())
    found["print"] = output.printer(views["sys"])
    found["__import__"] = importer(views)
    return found


def _checked() -> dict[str, Callable[..., Any] | bool]:
    named: dict[str, Callable[..., Any]] = {
        "getattr": guards.guarded_getattr,
        "hasattr": guards.guarded_hasattr,
        "setattr": guards.guarded_setattr,
        "delattr": guards.guarded_delattr,
        "vars": guards.guarded_vars,
    }
    return {
        **named,
        guards.READ: guards.read,
        guards.MATCH: pattern_class,
        MARK: True,
    }


def _exceptions() -> dict[str, type]:
    return {
        name: value
        for name, value in vars(builtins).items()
        if isinstance(value, type) and issubclass(value, BaseException)
    }
