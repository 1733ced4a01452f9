"""Puts the counting into a tree: the statements and expressions around which hooks stand.

Hooks stand where the source does not already tell that a step is cheap. Order of evaluation, lines,
scopes and exceptions stay as they were. Left native: annotations, class bodies, patterns, chained
comparisons and ``super()``.
"""

from __future__ import annotations

import ast
from typing import Any

from sandbox.meter import arithmetic, comparing, passing, subscripts
from sandbox.meter.assignments import Assignments, starred
from sandbox.meter.calls import Calls
from sandbox.meter.meter import Meter
from sandbox.meter.picking import pick
from sandbox.meter.scopes import LOOKED_UP, Comprehension, Names, Scope
from sandbox.meter.weaving import Weaver, loaded

_FEW = 8


def instrument(tree: ast.Module) -> Meter:
    """Change ``tree`` in place so that it counts its own work when it runs."""
    meter = Meter(pick)
    names = Names(tree)
    _Instrumenter(meter, names).run(tree)
    return meter


class _Instrumenter(ast.NodeTransformer):
    def __init__(self, meter: Meter, names: Names) -> None:
        self._names = names
        self._weaver = Weaver(meter)
        self._scope: Scope = names.module
        self._calls = Calls(self._weaver, names)
        self._assignments = Assignments(self._weaver, names, self.visit)
        self._delegates = names.mentioned.isdisjoint({"send", "throw", "contextmanager"})

    def run(self, tree: ast.Module) -> None:
        self._visit_all(tree.body)

    def _short(self, node: ast.AST | None) -> bool:
        return self._names.is_short(node, self._scope)

    # Visiting

    def _visit_all(self, nodes: list[ast.stmt]) -> None:
        visited: list[ast.stmt] = []
        for node in nodes:
            found = self.visit(node)
            visited.extend(found if isinstance(found, list) else [found])
        nodes[:] = visited

    def _expressions(self, nodes: list[ast.expr]) -> list[ast.expr]:
        return [self.visit(node) for node in nodes]

    def visit(self, node: ast.AST) -> Any:
        if self._scope.is_class and not isinstance(node, _OPENING):
            return self.generic_visit(node)
        return super().visit(node)

    def _defaults(self, arguments: ast.arguments) -> None:
        arguments.defaults = self._expressions(arguments.defaults)
        arguments.kw_defaults = [each and self.visit(each) for each in arguments.kw_defaults]

    def _definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        node.decorator_list = self._expressions(node.decorator_list)
        self._defaults(node.args)
        outer, self._scope = self._scope, self._names.scope(node)
        head = 0 if ast.get_docstring(node, clean=False) is None else 1
        documented, node.body[:head] = node.body[:head], []
        if not node.body:
            node.body.append(ast.copy_location(ast.Pass(), documented[0]))
        self._visit_all(node.body)
        self._weaver.ticking(node.body, node.lineno, f"function {node.name}")
        node.body[:0] = documented
        self._scope = outer
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _definition

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self._defaults(node.args)
        outer, self._scope = self._scope, self._names.scope(node)
        body: ast.expr = self.visit(node.body)
        tick = self._weaver.tick(body, node.lineno, "lambda")
        node.body = ast.copy_location(ast.BoolOp(ast.And(), [tick, body]), body)
        self._scope = outer
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        node.decorator_list = self._expressions(node.decorator_list)
        node.bases = self._expressions(node.bases)
        for keyword in node.keywords:
            keyword.value = self.visit(keyword.value)
        outer, self._scope = self._scope, self._names.scope(node)
        self._visit_all(node.body)
        self._scope = outer
        return node

    def _comprehension(self, node: Comprehension) -> ast.AST:
        outer, inner = self._scope, self._names.scope(node)
        for number, clause in enumerate(node.generators):
            self._scope = inner if number else outer
            clause.iter = self.visit(clause.iter)
            self._scope = inner
            clause.target = self.visit(clause.target)
            clause.ifs = self._expressions(clause.ifs)
            clause.ifs.insert(
                0, self._weaver.tick(clause.target, clause.target.lineno, "comprehension")
            )
        if isinstance(node, ast.DictComp):
            node.key = self.visit(node.key)
            node.value = self.visit(node.value)
        else:
            node.elt = self.visit(node.elt)
        self._scope = outer
        return node

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    # Loops

    def _loop(self, node: ast.For | ast.AsyncFor | ast.While) -> ast.AST:
        taken = [] if isinstance(node, ast.While) else starred(node.target)
        self.generic_visit(node)
        for name in taken:
            self._weaver.taking(passing.taken, node.body, name)
        self._weaver.ticking(node.body, node.lineno, "loop")
        return node

    visit_For = visit_AsyncFor = visit_While = _loop

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        if node.guard is not None:
            node.guard = self.visit(node.guard)
        self._visit_all(node.body)
        for pattern in ast.walk(node.pattern):
            if isinstance(pattern, ast.MatchStar) and pattern.name is not None:
                name = loaded(pattern.name, pattern)
                self._weaver.taking(passing.taken, node.body, name)
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        value = node.value
        if isinstance(value, ast.YieldFrom):
            value.value = self.visit(value.value)
            if self._delegates and not _unwinds(self._scope.node):
                value.value = self._weaver.hooked(passing.delegated, value.value, value.value)
            return node
        return self.generic_visit(node)

    # Assignments

    def visit_Assign(self, node: ast.Assign) -> Any:
        return self._assignments.plain(node, self._scope) or self.generic_visit(node)

    def visit_AugAssign(self, node: ast.AugAssign) -> Any:
        return self._assignments.in_place(node, self._scope) or self.generic_visit(node)

    def visit_Delete(self, node: ast.Delete) -> Any:
        return self._assignments.deletion(node) or self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.target = self.visit(node.target)
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_TypeAlias(self, node: ast.AST) -> ast.AST:
        return node

    # Expressions

    def visit_Call(self, node: ast.Call) -> ast.AST:
        short = [self._short(argument) for argument in node.args]
        self.generic_visit(node)
        return self._calls.metered(node, short)

    def visit_Starred(self, node: ast.Starred) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            node.value = self._weaver.hooked(passing.unpacked, node.value, node.value)
        return node

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        node.value = self.visit(node.value)
        if node.arg is None:
            node.value = self._weaver.hooked(passing.unpacked, node.value, node.value)
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        for number, key in enumerate(node.keys):
            if key is None:
                value = node.values[number]
                node.values[number] = self._weaver.hooked(passing.unpacked, value, value)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        known = arithmetic.BINARY.get(type(node.op).__name__)
        native = known is None or (self._short(node.left) and self._short(node.right))
        constant = isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)
        with_float = _is_float(node.left) or _is_float(node.right)
        self.generic_visit(node)
        if known is None or native or constant or with_float:
            return node
        symbol, plain, _ = known
        return self._weaver.hooked(arithmetic.binary(symbol, plain), node, node.left, node.right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        known = arithmetic.UNARY.get(type(node.op).__name__)
        native = self._short(node.operand)
        self.generic_visit(node)
        if known is None or native:
            return node
        return self._weaver.hooked(arithmetic.unary(*known), node, node.operand)

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        sides = [node.left, *node.comparators]
        short = any(self._short(side) or _is_bounded(side) for side in sides)
        self.generic_visit(node)
        if len(node.ops) > 1:
            return node
        (op,), (right,) = node.ops, node.comparators
        if isinstance(op, (ast.In, ast.NotIn)):
            if _is_bounded(right):
                return node
            maker = comparing.contains if isinstance(op, ast.In) else comparing.lacks
            return self._weaver.hooked(maker, node, node.left, right)
        known = comparing.COMPARISONS.get(type(op).__name__)
        if known is None or short:
            return node
        return self._weaver.hooked(comparing.comparison(*known), node, node.left, right)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        index = node.slice
        short = self._short(index)
        self.generic_visit(node)
        if isinstance(index, ast.Slice):
            if isinstance(node.ctx, ast.Load):
                return self._weaver.hooked(subscripts.sliced, node, node)
            return node
        looked_up = isinstance(index, LOOKED_UP) and not short
        if isinstance(node.ctx, ast.Load) and not isinstance(index, (ast.Constant, ast.Tuple)):
            long_way = "deque" in self._names.mentioned
            if long_way or (looked_up and "slice" in self._names.mentioned):
                return self._weaver.hooked(subscripts.item, node, node.value, node.slice)
        if looked_up and not isinstance(node.ctx, ast.Del):
            node.slice = self._weaver.hooked(subscripts.key, node.slice, node.slice)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        short = self._format_fields(node)
        return node if short else self._weaver.hooked(passing.formatted, node, node)

    def _format_fields(self, node: ast.JoinedStr) -> bool:
        """Visit the fields; whether all of them are short numbers."""
        short = True
        for field in node.values:
            if isinstance(field, ast.FormattedValue):
                short &= self._short(field.value)
                field.value = self.visit(field.value)
                if isinstance(field.format_spec, ast.JoinedStr):
                    short &= self._format_fields(field.format_spec)
        return short


_OPENING = (
    ast.FunctionDef,
    ast.AsyncFunctionDef,
    ast.Lambda,
    ast.ClassDef,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.JoinedStr,
    ast.AnnAssign,
)


def _is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _is_bounded(node: ast.expr) -> bool:
    """Whether the source itself bounds how much there is to compare or to search."""
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return len(node.elts) <= _FEW and not any(isinstance(e, ast.Starred) for e in node.elts)
    return isinstance(node, ast.Constant)


def _unwinds(scope: ast.AST) -> bool:
    """Whether leaving the function early runs more of it."""
    return any(isinstance(node, (ast.Try, ast.With)) for node in ast.walk(scope))
