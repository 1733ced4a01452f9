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
from sandbox.meter.scopes import Names
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

    def metered(self, node: ast.Call, short: bool) -> ast.expr:
        """``node``, or what to put in its place. ``short``: its arguments are short numbers."""
        function = node.func
        if isinstance(function, ast.Lambda):
            return node
        if isinstance(function, ast.Name):
            if " " in function.id or function.id in _OF_THE_FRAME or self._is_defined(function.id):
                return node
            if self._names.is_builtin(function.id) and hasattr(builtins, function.id):
                return self._builtin(node, function.id, short)
        elif isinstance(function, ast.Attribute) and self._is_free_method(function):
            return node
        if isinstance(function, ast.Attribute) and function.attr in _KEYED:
            return self._keyed(node, short)
        known = self._imported(function)
        if known is FREE:
            return node
        return self._picked(node) if known is None else self._direct(node, known)

    def _is_defined(self, name: str) -> bool:
        """Whether ``name`` is always a function of the source, or a class made as usual."""
        found = self._names.definitions(name)
        return bool(found) and all(map(_counts_for_itself, found))

    def _is_free_method(self, function: ast.Attribute) -> bool:
        name = function.attr
        if name in _FREE_ATTRIBUTES:
            return True
        own = name in self._names.methods and name not in self._names.stored_attributes
        return own and name not in _COSTLY_ATTRIBUTES

    def _keyed(self, node: ast.Call, short: bool) -> ast.expr:
        """``counts.get(key)``: only the key can cost, and it is charged on its way."""
        if node.args and not short and not isinstance(node.args[0], (ast.Constant, ast.Starred)):
            node.args[0] = self._weaver.hooked(key, node.args[0], node.args[0])
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
        hook = self._weaver.of_call(model, node.func, node.lineno, _written(node.func))
        return ast.copy_location(ast.Call(hook, [node.func, *node.args], node.keywords), node)

    def _picked(self, node: ast.Call) -> ast.expr:
        """``f(args)`` becomes ``pick(f)(args)``."""
        function = node.func
        line = node.lineno
        if isinstance(function, ast.Attribute):
            line = function.end_lineno or line  # where CPython sees the call of a method
        picking = named if _is_spread(node) else pick
        hook = self._weaver.of_call(picking, function, line, _written(function))
        node.func = ast.copy_location(ast.Call(hook, [function], []), function)
        if line != node.lineno:
            node.lineno, node.col_offset = line, 0
        return node


def _is_spread(node: ast.Call) -> bool:
    """Whether arguments come from ``*`` or ``**``: then the interpreter's complaints name the
    function that it calls."""
    starred = any(isinstance(arg, ast.Starred) for arg in node.args)
    return starred or any(keyword.arg is None for keyword in node.keywords)


def _counts_for_itself(node: ast.AST) -> bool:
    if isinstance(node, ast.FunctionDef):
        return not node.decorator_list
    plain = isinstance(node, ast.ClassDef) and not (node.decorator_list or node.keywords)
    return plain and isinstance(node, ast.ClassDef) and not node.bases


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
