"""What may be changed in a tree: the mutation operators.

Each change is what people really get wrong: a boundary, a sign, one too many, a forgotten line, two
arguments the wrong way round. Annotations, docstrings, decorators and the insides of f-strings are
left alone.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from judge.mutation.vocabulary import (
    ARITHMETIC,
    ATTRIBUTES,
    BOUNDARIES,
    BUILT_INS,
    DROPPED,
    IMPORTED,
    OPPOSITES,
    UNORDERED,
)

N = TypeVar("N", bound=ast.AST)
SKIPPED_FIELDS = frozenset({"annotation", "returns", "decorator_list"})
DELETED = (
    ast.Assign,
    ast.AugAssign,
    ast.Delete,
    ast.Raise,
    ast.Global,
    ast.Nonlocal,
    ast.Break,
    ast.Continue,
)


@dataclass(frozen=True, slots=True)
class Change:
    """``operator`` is what is done, in a few words; ``by`` stands where ``node`` stood, which is
    ``field`` of ``parent``, its ``index``-th entry where that is a list."""

    operator: str
    parent: ast.AST
    field: str
    index: int | None
    node: ast.expr | ast.stmt
    by: ast.AST


def changes(tree: ast.Module) -> Iterator[Change]:
    """Every change of ``tree``, which stays as it is; what is put in may share nodes with it."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        parent = waiting.pop()
        if isinstance(parent, ast.JoinedStr):  # what is inside has no reliable place before 3.12
            continue
        children = _children(parent)
        waiting += [node for _, _, node in children]
        for field, index, node in children:
            if isinstance(node, (ast.expr, ast.stmt)):
                for operator, by in _replacements(node, parent, field):
                    yield Change(operator, parent, field, index, node, by)


def _children(parent: ast.AST) -> list[tuple[str, int | None, ast.AST]]:
    found: list[tuple[str, int | None, ast.AST]] = []
    for field, value in ast.iter_fields(parent):
        if field in SKIPPED_FIELDS:
            continue
        if isinstance(value, ast.AST):
            found.append((field, None, value))
        elif isinstance(value, list):
            entries = enumerate(value)
            found += [(field, at, each) for at, each in entries if isinstance(each, ast.AST)]
    return found


Replacements = Iterator[tuple[str, ast.AST]]


def _replacements(node: ast.expr | ast.stmt, parent: ast.AST, field: str) -> Replacements:
    if isinstance(node, ast.stmt):
        yield from _statement(node)
    else:
        yield from _expression(node)
        if field == "test" or (field == "ifs" and isinstance(parent, ast.comprehension)):
            yield from _negated("condition negated", node)
        if isinstance(parent, ast.Return) and isinstance(node, (ast.Compare, ast.BoolOp)):
            yield from _negated("return value negated", node)


def _statement(node: ast.stmt) -> Replacements:
    match node:
        case ast.Break():
            yield "break to continue", ast.Continue()
        case ast.Continue():
            yield "continue to break", ast.Break()
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "return value dropped", ast.Return(value=ast.Constant(None))
        case ast.AugAssign(op=op) if type(op) in ARITHMETIC:
            yield "arithmetic operator", _with(node, op=ARITHMETIC[type(op)]())
        case ast.ImportFrom(names=names):
            for at, alias in enumerate(names):
                if alias.name in IMPORTED:
                    other = ast.alias(IMPORTED[alias.name], alias.asname or alias.name)
                    yield "function swapped", _with(node, names=_replaced(names, at, other))
    if isinstance(node, DELETED) or _is_call(node) or (isinstance(node, ast.If) and _bare(node)):
        yield "statement deleted", ast.Pass()


def _expression(node: ast.expr) -> Replacements:
    match node:
        case ast.Compare(ops=ops):
            yield from _compared(node, ops)
        case ast.BinOp(op=op) if type(op) in ARITHMETIC:
            yield "arithmetic operator", _with(node, op=ARITHMETIC[type(op)]())
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield "and to or" if isinstance(op, ast.And) else "or to and", _with(node, op=other)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not removed", operand
        case ast.UnaryOp(op=ast.USub(), operand=operand) if not isinstance(operand, ast.Constant):
            yield "minus removed", operand
        case ast.Constant(value=bool() as value):
            yield "truth value flipped", ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield "constant plus 1", ast.Constant(value + 1)
            yield "constant minus 1", _number(value - 1)
        case ast.Name(id=name, ctx=ast.Load()) if name in BUILT_INS:
            yield "function swapped", ast.Name(BUILT_INS[name], ast.Load())
        case ast.Attribute(attr=name, ctx=ast.Load()) if name in ATTRIBUTES:
            yield "attribute swapped", _with(node, attr=ATTRIBUTES[name])
        case ast.Call():
            yield from _called(node)
        case ast.Slice(lower=lower, upper=upper):
            if lower is not None:
                yield "slice bound dropped", _with(node, lower=None)
            if upper is not None:
                yield "slice bound dropped", _with(node, upper=None)


def _compared(node: ast.Compare, ops: list[ast.cmpop]) -> Replacements:
    for at, op in enumerate(ops):
        if type(op) in BOUNDARIES:
            other = BOUNDARIES[type(op)]()
            yield "comparison boundary", _with(node, ops=_replaced(ops, at, other))
        if type(op) in OPPOSITES:
            yield "comparison negated", _with(node, ops=_replaced(ops, at, OPPOSITES[type(op)]()))


def _called(node: ast.Call) -> Replacements:
    function, arguments = node.func, node.args
    name = function.id if isinstance(function, ast.Name) else ""
    if any(isinstance(each, ast.Starred) for each in arguments):
        return
    if name not in UNORDERED:
        for at in range(len(arguments) - 1):
            swapped = [*arguments]
            swapped[at : at + 2] = swapped[at + 1], swapped[at]
            yield "arguments swapped", _with(node, args=swapped)
    if name in DROPPED and len(arguments) == 1:
        yield "call dropped", arguments[0]
    if name == "range" and arguments:
        yield from _ranged(node, arguments, min(1, len(arguments) - 1))


def _ranged(node: ast.Call, arguments: list[ast.expr], stop: int) -> Replacements:
    if isinstance(arguments[stop], ast.Constant):  # that is changed by itself
        return
    for operator, op in (("range longer by 1", ast.Add()), ("range shorter by 1", ast.Sub())):
        bound = ast.BinOp(arguments[stop], op, ast.Constant(1))
        yield operator, _with(node, args=_replaced(arguments, stop, bound))


def _negated(operator: str, node: ast.expr) -> Replacements:
    """Not where another operator makes the same of it."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in OPPOSITES:
        return
    yield operator, ast.UnaryOp(ast.Not(), node)


def _number(value: float) -> ast.expr:
    return ast.Constant(value) if value >= 0 else ast.UnaryOp(ast.USub(), ast.Constant(-value))


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _is_call(node: ast.stmt) -> bool:
    """An expression for its effect; a docstring is none."""
    return isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)


def _bare(node: ast.If) -> bool:
    return not node.orelse


def _with(node: N, **fields: object) -> N:
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _replaced(entries: list[N], at: int, by: N) -> list[N]:
    return [*entries[:at], by, *entries[at + 1 :]]
