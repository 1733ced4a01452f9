"""Assignments that copy: slices, starred targets, and those in place.

Each method answers with what stands in the statement's place, or None if it may stay as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from sandbox.meter import arithmetic, passing, subscripts
from sandbox.meter.meter import Maker
from sandbox.meter.scopes import Names, Scope
from sandbox.meter.weaving import Weaver, loaded, nothing

_OWNER, _PLACE = "meter owner", "meter place"
"""Variables for the target of an assignment in place, which is evaluated once."""


class Assignments:
    """``visit`` instruments an expression within."""

    def __init__(self, weaver: Weaver, names: Names, visit: Callable[[ast.AST], Any]) -> None:
        self._weaver = weaver
        self._names = names
        self._visit = visit

    # name = name + more, owner[a:b] = value, a, *b = value

    def plain(self, node: ast.Assign, scope: Scope) -> ast.stmt | None:
        match node.targets, node.value:
            case [ast.Name(id=name)], ast.BinOp(left=ast.Name(id=left), op=ast.Add()) as total if (
                name == left and scope.is_fast(name)
            ):
                short = self._names.is_short(total, scope)
                total.right = self._visit(total.right)
                if not short:
                    total.right = self._native(arithmetic.added, name, total.right)
                return node
            case [ast.Subscript(value=owner, slice=ast.Slice() as part) as target], value:
                args = [self._visit(value), self._visit(owner), *self._bounds(part)]
                call = self._weaver.hooked(subscripts.set_slice, target, *args)
                return ast.copy_location(ast.Expr(call), node)
        if not any(starred(target) for target in node.targets):
            return None
        node.targets = [self._visit(target) for target in node.targets]
        value = self._visit(node.value)
        node.value = self._weaver.hooked(passing.unpacked, value, value)
        return node

    def _bounds(self, part: ast.Slice) -> list[ast.expr]:
        bounds = (part.lower, part.upper, part.step)
        return [nothing() if bound is None else self._visit(bound) for bound in bounds]

    # name += more, owner.name += more, owner[place] += more

    def in_place(self, node: ast.AugAssign, scope: Scope) -> ast.stmt | list[ast.stmt] | None:
        known = arithmetic.BINARY.get(type(node.op).__name__)
        target, step = node.target, self._names.is_short(node.value, scope)
        if known is None:
            return None
        symbol, _, changed = known
        maker = arithmetic.in_place(symbol, changed)
        if not isinstance(target, ast.Name):
            if step and symbol in "+-":
                return None  # a step does not make a number long
            return self._inside(node, target, maker)
        if step and self._names.is_short(loaded(target.id, target), scope):
            return None
        value = self._visit(node.value)
        if symbol == "+" and scope.is_fast(target.id):
            node.value = self._native(arithmetic.appended, target.id, value)
            return node
        call = self._weaver.hooked(maker, target, loaded(target.id, target), value)
        return ast.copy_location(ast.Assign([target], call), node)

    def _native(self, maker: Maker, name: str, value: ast.expr) -> ast.expr:
        """``more`` of ``name += more``: the operation stays native, so that CPython can extend a
        text where it is."""
        return self._weaver.hooked(maker, value, loaded(name, value), value)

    def _inside(
        self, node: ast.AugAssign, target: ast.Attribute | ast.Subscript, maker: Maker
    ) -> list[ast.stmt]:
        """The owner and the place are evaluated once, into variables of ours."""
        kept: list[ast.stmt] = [_assign(_OWNER, self._visit(target.value))]
        place = target.slice if isinstance(target, ast.Subscript) else None
        if place is not None and not isinstance(place, ast.Constant):
            kept.append(_assign(_PLACE, self._whole(place)))
            place = loaded(_PLACE, target)
        read, written = (_part(target, place, context) for context in (ast.Load(), ast.Store()))
        value = self._visit(node.value)
        changed = ast.Assign([written], self._weaver.hooked(maker, target, read, value))
        released = ast.Assign(
            [ast.Name(name, ast.Store()) for name in (_OWNER, _PLACE)[: len(kept)]], nothing()
        )
        statements: list[ast.stmt] = [*kept, changed, released]
        return [ast.fix_missing_locations(ast.copy_location(each, node)) for each in statements]

    def _whole(self, place: ast.expr) -> ast.expr:
        """A slice as an object, anything else as it is."""
        if isinstance(place, ast.Slice):
            return self._weaver.hooked(lambda _: slice, place, *self._bounds(place))
        visited: ast.expr = self._visit(place)
        return visited

    # del owner[place]

    def deletion(self, node: ast.Delete) -> list[ast.stmt] | None:
        if not any(isinstance(target, ast.Subscript) for target in node.targets):
            return None
        return [self._deleted(node, target) for target in node.targets]

    def _deleted(self, node: ast.Delete, target: ast.expr) -> ast.stmt:
        if not isinstance(target, ast.Subscript):
            return ast.copy_location(ast.Delete([self._visit(target)]), node)
        args = [self._visit(target.value), self._whole(target.slice)]
        call = self._weaver.hooked(subscripts.delete, target, *args)
        return ast.copy_location(ast.Expr(call), node)


def _assign(name: str, value: ast.expr) -> ast.stmt:
    return ast.Assign([ast.Name(name, ast.Store())], value)


def _part(
    target: ast.Attribute | ast.Subscript, place: ast.expr | None, context: ast.expr_context
) -> ast.expr:
    """``target`` of our variables."""
    owner = ast.Name(_OWNER, ast.Load())
    if isinstance(target, ast.Attribute):
        made: ast.expr = ast.Attribute(owner, target.attr, context)
    else:
        assert place is not None
        made = ast.Subscript(owner, place, context)
    return ast.copy_location(made, target)


def starred(target: ast.expr) -> list[ast.expr]:
    """The names that starred targets bind."""
    return [
        loaded(node.value.id, node)
        for node in ast.walk(target)
        if isinstance(node, ast.Starred)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
    ]
