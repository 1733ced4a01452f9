"""What the functions of a source do with their variables: bound, read, changed, and in which loops.

A variable is a name of one function (or of the module), or an attribute of a class's instances.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from judge.trace.functions import Function, hidden_names, instance_class, owner
from judge.trace.program import Program


@dataclass(frozen=True, slots=True, order=True)
class Variable:
    """``home`` is the function's or class's qualified name, "" for the module; ``expression`` is
    ``best`` or ``self.best``."""

    home: str
    expression: str
    attribute: bool


class Act(StrEnum):
    READ = "read"
    BIND = "bind"
    UPDATE = "update"
    """Bound to something made of the old value: ``x += 1``."""
    CHANGE = "change"
    """The object is changed, not the name: an item, an attribute's, a method such as append."""
    TARGET = "target"
    """Bound by a ``for``."""
    OPAQUE = "opaque"
    """Bound to what has no value to write: an iterator, a function."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """``at`` orders the uses of one function as they are executed, loops aside; ``loops`` are the
    loops around it, as (first, last) ``at`` of each, from the outside."""

    variable: Variable
    act: Act
    at: int
    loops: tuple[int, ...]
    function: Function
    position: tuple[int, int]
    returned: bool


_CHANGING = frozenset(
    {
        "add", "append", "appendleft", "clear", "difference_update", "discard", "extend",
        "extendleft", "insert", "intersection_update", "move_to_end", "pop", "popitem", "popleft",
        "remove", "reverse", "rotate", "setdefault", "sort", "subtract",
        "symmetric_difference_update", "update",
    }
)  # fmt: skip
_CHANGES_ARGUMENT = frozenset(
    {
        "heappush", "heappop", "heapify", "heapreplace", "heappushpop", "insort", "insort_left",
        "insort_right", "shuffle",
    }
)  # fmt: skip
_OPAQUE_MAKERS = frozenset({"iter", "zip", "enumerate", "map", "filter", "reversed", "partial"})


def variable(program: Program, function: Function, node: ast.expr) -> Variable | None:
    """The variable that ``node`` is, where it is one: not an import, a function or a builtin."""
    match node:
        case ast.Name(id=name):
            return _named(program, function, name)
        case ast.Attribute(value=ast.Name(id=name), attr=attribute):
            of = instance_class(function, name)
            if of is None or any(
                f.of is not None and f.short == attribute for f in program.functions
            ):
                return None
            return Variable(of, f"{name}.{attribute}", True)
    return None


def _named(program: Program, function: Function, name: str) -> Variable | None:
    home = owner(function, name)
    if home is None:
        return Variable("", name, False) if name in program.module_variables else None
    if home.me == name or any(f.parent is home and f.short == name for f in program.functions):
        return None
    return Variable(home.name, name, False)


def uses(program: Program, function: Function) -> tuple[Use, ...]:
    walk = _Walk(program, function)
    for name in function.parameters:
        walk.note(ast.copy_location(ast.Name(id=name), function.node), Act.BIND)
    walk.block(function.node.body)
    return tuple(walk.found)


class _Walk:
    """Goes through a function in the order of execution: values before their targets."""

    def __init__(self, program: Program, function: Function) -> None:
        self._program = program
        self._function = function
        self._hidden = hidden_names(function.node)
        self._loops: tuple[int, ...] = ()
        self._returned = False
        self.found: list[Use] = []

    def note(self, node: ast.expr, act: Act) -> None:
        found = variable(self._program, self._function, node)
        if found is None or id(node) in self._hidden:
            return
        self.found.append(
            Use(
                variable=found,
                act=act,
                at=len(self.found),
                loops=self._loops,
                function=self._function,
                position=(node.lineno, node.col_offset),
                returned=self._returned,
            )
        )

    def block(self, body: list[ast.stmt]) -> None:
        for statement in body:
            self._statement(statement)

    def _statement(self, node: ast.stmt) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                return
            case ast.Assign(targets=targets, value=value):
                self._read(value)
                for target in targets:
                    self._bind(target, Act.OPAQUE if _is_opaque(value) else Act.BIND)
            case ast.AugAssign(target=target, value=value):
                self._read(value)
                self._bind(target, Act.UPDATE)
            case ast.AnnAssign(target=target, value=value):
                if value is not None:
                    self._read(value)
                    self._bind(target, Act.OPAQUE if _is_opaque(value) else Act.BIND)
            case ast.For() | ast.AsyncFor() | ast.While():
                self._loop(node)
            case ast.Delete(targets=targets):
                for target in targets:
                    self._bind(target, Act.CHANGE)
            case ast.Return(value=value):
                self._returned = True
                self._read(value)
                self._returned = False
            case ast.With(items=items, body=body) | ast.AsyncWith(items=items, body=body):
                for item in items:
                    self._read(item.context_expr)
                    if item.optional_vars is not None:
                        self._bind(item.optional_vars, Act.BIND)
                self.block(body)
            case _:
                self._other(node)

    def _other(self, node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.stmt):
                self._statement(child)
            elif isinstance(child, ast.expr):
                self._read(child)
            else:
                self._other(child)

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> None:
        around = self._loops
        if not isinstance(node, ast.While):
            self._read(node.iter)
        self._loops = (*around, node.lineno * 1000 + node.col_offset)
        if isinstance(node, ast.While):
            self._read(node.test)
        else:
            self._bind(node.target, Act.TARGET)
        self.block(node.body)
        self._loops = around
        self.block(node.orelse)

    def _bind(self, target: ast.expr, act: Act) -> None:
        match target:
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for part in parts:
                    self._bind(part, act)
            case ast.Starred(value=value):
                self._bind(value, act)
            case ast.Subscript(value=value, slice=index):
                self._read(index)
                self._change(value)
            case ast.Attribute(value=value) if (
                variable(self._program, self._function, target) is None
            ):
                self._read(value)
            case _:
                self.note(target, act)

    def _change(self, node: ast.expr) -> None:
        """The root of ``self.users[name].times`` is what shows the change."""
        while isinstance(node, ast.Subscript | ast.Attribute | ast.Call):
            if variable(self._program, self._function, node) is not None:
                break
            if isinstance(node, ast.Subscript):
                self._read(node.slice)
            node = node.func if isinstance(node, ast.Call) else node.value
        self.note(node, Act.CHANGE)

    def _read(self, node: ast.AST | None) -> None:
        match node:
            case None:
                return
            case ast.Name() | ast.Attribute() if (
                isinstance(node, ast.expr)
                and variable(self._program, self._function, node) is not None
            ):
                self.note(node, Act.READ)
                return
            case ast.NamedExpr(target=target, value=value):
                self._read(value)
                self._bind(target, Act.BIND)
                return
            case ast.Lambda():
                self._read(node.body)
                return
            case ast.Call(func=func, args=arguments):
                for changed in _changed_by(func, arguments):
                    self._change(changed)
        for child in ast.iter_child_nodes(node):
            self._read(child)


def _changed_by(called: ast.expr, arguments: list[ast.expr]) -> Iterator[ast.expr]:
    match called:
        case ast.Attribute(attr=name) | ast.Name(id=name) if name in _CHANGES_ARGUMENT:
            yield from arguments[:1]
        case ast.Attribute(value=value, attr=name) if name in _CHANGING:
            yield value


def _is_opaque(value: ast.expr) -> bool:
    match value:
        case ast.Lambda() | ast.GeneratorExp():
            return True
        case ast.Call(func=ast.Name(id=name)):
            return name in _OPAQUE_MAKERS
        case ast.Tuple(elts=parts):
            return bool(parts) and all(_is_opaque(part) for part in parts)
    return False
