"""How a call is metered: not at all where the source tells that it costs a step or counts for
itself, through its model where the source tells what is called, else by picking at run time."""

from __future__ import annotations

import ast
import builtins
import sys
from typing import Any

from sandbox.meter.models.find import attributes, find
from sandbox.meter.models.making import FREE, Model
from sandbox.meter.picking import named, pick
from sandbox.meter.scopes import LOOKED_UP, Names, counts_for_itself
from sandbox.meter.subscripts import key
from sandbox.meter.weaving import Weaver

_OF_THE_FRAME = frozenset({"super", "locals", "vars", "dir", "globals", "eval", "exec"})
_NUMBERS = frozenset({"abs", "int", "str", "repr", "hash", "hex", "bin", "oct", "divmod", "pow"})
"""Built-ins that cost a step when all their arguments are short numbers."""
_FREE_ATTRIBUTES, _COSTLY_ATTRIBUTES = attributes()
_KEYED = frozenset({"get", "setdefault", "add", "discard"})
"""Methods that cost a step beyond hashing their first argument."""


class Calls:
    """Decides on the calls of one module."""

    def __init__(self, weaver: Weaver, names: Names) -> None:
        self._weaver = weaver
        self._names = names
        ambiguous = {"add"} if "operator" in names.mentioned else set()
        self._keyed_methods = _KEYED - ambiguous

    def metered(self, node: ast.Call, short: list[bool]) -> ast.expr:
        """``node``, or what to put in its place. ``short``: which arguments are short numbers."""
        function = node.func
        if isinstance(function, ast.Lambda):
            return node
        if isinstance(function, ast.Name):
            name = function.id
            if " " in name or name in _OF_THE_FRAME:
                return node
            if self._is_defined(name):
                return self._remembered(node, name, short)
            if self._names.is_builtin(name) and hasattr(builtins, name):
                return self._builtin(node, name, bool(short) and all(short))
        elif isinstance(function, ast.Attribute) and self._is_free_method(function):
            return self._remembered(node, function.attr, short)
        return self._dynamic(node, short)

    def _dynamic(self, node: ast.Call, short: list[bool]) -> ast.expr:
        known = self._imported(node.func)
        if known is not None:
            return node if known is FREE else self._direct(node, known)
        if isinstance(node.func, ast.Attribute) and node.func.attr in self._keyed_methods:
            return self._keyed(node, short[:1])
        return self._picked(node)

    def _is_defined(self, name: str) -> bool:
        """Whether ``name`` is always a function of the source, or a class made as usual."""
        found = self._names.definitions(name)
        return bool(found) and all(map(counts_for_itself, found))

    def _is_free_method(self, function: ast.Attribute) -> bool:
        name = function.attr
        if name in _FREE_ATTRIBUTES:
            return True
        own = name in self._names.methods and name not in self._names.stored_attributes
        return own and name not in _COSTLY_ATTRIBUTES

    def _remembered(self, node: ast.Call, name: str, short: list[bool]) -> ast.expr:
        return self._keyed(node, short) if name in self._names.remembered else node

    def _keyed(self, node: ast.Call, short: list[bool]) -> ast.expr:
        """``counts.get(key)``: only the arguments that ``short`` stands for can cost, as keys, and
        they are charged on their way."""
        for number, is_short in enumerate(short):
            argument = node.args[number]
            if not is_short and isinstance(argument, LOOKED_UP):
                node.args[number] = self._weaver.hooked(key, argument, argument)
        return node

    def _builtin(self, node: ast.Call, name: str, short: bool) -> ast.expr:
        model = find(getattr(builtins, name))
        pairs = name in ("min", "max") and 2 <= len(node.args) <= 4 and not node.keywords
        starred = any(isinstance(arg, ast.Starred) for arg in node.args)
        if model is FREE or (pairs and not starred) or (short and name in _NUMBERS):
            return node
        if not node.args and not node.keywords:
            return node
        return self._picked(node) if model is None else self._direct(node, model)

    def _imported(self, function: ast.expr) -> Model | None:
        """The model of what the source imported under the written name, if that is certain."""
        match function:
            case ast.Name(id=name):
                found = [n for n in self._names.definitions(name) if isinstance(n, ast.ImportFrom)]
                if len(found) == 1 and found[0].level == 0:
                    real = {a.asname or a.name: a.name for a in found[0].names}[name]
                    return _model_of(found[0].module or "", real)
            case ast.Attribute(value=ast.Name(id=name), attr=attribute):
                found_modules = self._names.definitions(name)
                if len(found_modules) == 1 and isinstance(found_modules[0], ast.Import):
                    for alias in found_modules[0].names:
                        if name == (alias.asname or alias.name):
                            return _model_of(alias.name, attribute)
        return None

    def _direct(self, node: ast.Call, model: Any) -> ast.expr:
        """``f(args)`` becomes ``run(f, args)``."""
        if _is_spread(node):
            return self._picked(node)
        hook = self._weaver.of_call(model, node.func, _line(node), _written(node.func))
        call = ast.Call(hook, [node.func, *node.args], node.keywords)
        return _at_line(ast.copy_location(call, node), _line(node))

    def _picked(self, node: ast.Call) -> ast.expr:
        """``f(args)`` becomes ``pick(f)(args)``."""
        function, line = node.func, _line(node)
        picking = named if _is_spread(node) else pick
        hook = self._weaver.of_call(picking, function, line, _written(function))
        node.func = ast.copy_location(ast.Call(hook, [function], []), function)
        return _at_line(node, line)


def _line(node: ast.Call) -> int:
    """Where CPython sees the call: that of a method, at the method's name."""
    function = node.func
    last = function.end_lineno if isinstance(function, ast.Attribute) else None
    return last or node.lineno


def _at_line(node: ast.Call, line: int) -> ast.Call:
    if line != node.lineno:
        node.lineno, node.col_offset = line, 0
    return node


def _is_spread(node: ast.Call) -> bool:
    """Whether arguments come from ``*`` or ``**``: then the interpreter's complaints name the
    function that it calls."""
    starred = any(isinstance(arg, ast.Starred) for arg in node.args)
    return starred or any(keyword.arg is None for keyword in node.keywords)


def _model_of(module: str, name: str) -> Model | None:
    real = sys.modules.get(module)
    return None if real is None else find(vars(real).get(name))


def _written(function: ast.expr) -> str:
    """How a call's target is written, for people."""
    match function:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return f"{owner}.{name}"
        case ast.Attribute(attr=name):
            return f".{name}"
        case ast.Call(func=ast.Name(id=hook), args=[_, ast.Constant(value=str(name))]) if (
            " " in hook
        ):
            return f".{name}"
    return "a call"
