"""Puts the counting into a tree: the statements and expressions around which hooks stand.

Hooks stand where the source does not already tell that a step is cheap. Order of evaluation, lines,
scopes and exceptions stay as they were. Left native: annotations, class bodies, patterns, chained
comparisons and ``super()``.
"""

from __future__ import annotations

import ast
from typing import TypeVar

from sandbox.meter import operators
from sandbox.meter.calls import Calls
from sandbox.meter.meter import Meter
from sandbox.meter.operators import Maker
from sandbox.meter.picking import pick
from sandbox.meter.scopes import Comprehension, Names, Scope

_Node = TypeVar("_Node", bound=ast.AST)
_OWNER, _PLACE = "meter owner", "meter place"
"""Variables for the target of an assignment in place, which is evaluated once."""
_FEW = 8
_LOOKED_UP = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp, ast.NamedExpr)
"""Indices that may be long and were not made on the spot, which would have been counted."""


def instrument(tree: ast.Module) -> Meter:
    """Change ``tree`` in place so that it counts its own work when it runs."""
    meter = Meter(pick)
    names = Names(tree)
    _Instrumenter(meter, names).run(tree)
    return meter


class _Instrumenter(ast.NodeTransformer):
    def __init__(self, meter: Meter, names: Names) -> None:
        self._meter = meter
        self._names = names
        self._scope: Scope = names.module
        self._calls = Calls(meter, names)
        self._delegates = names.mentioned.isdisjoint({"send", "throw", "contextmanager"})

    def run(self, tree: ast.Module) -> None:
        self._visit_all(tree.body)

    # Making nodes

    def _tick(self, place: ast.AST, line: int, what: str) -> ast.Call:
        call = ast.Call(ast.Name(self._meter.tick(line, what), ast.Load()), [], [])
        return ast.fix_missing_locations(ast.copy_location(call, place))

    def _ticking(self, body: list[ast.stmt], head: int, line: int, what: str) -> None:
        tick = self._tick(body[min(head, len(body) - 1)], line, what)
        body.insert(head, ast.copy_location(ast.Expr(tick), tick))

    def _hooked(self, maker: Maker, place: ast.expr, *args: ast.expr) -> ast.expr:
        """A call of a new hook at ``place``."""
        site = self._meter.site(place.lineno, "")
        name = ast.Name(self._meter.hook(maker(site)), ast.Load())
        call = ast.Call(name, [*args], [])
        return ast.fix_missing_locations(ast.copy_location(call, place))

    def _short(self, node: ast.AST | None) -> bool:
        return self._names.is_short(node, self._scope)

    # Visiting

    def _visit_all(self, nodes: list[_Node]) -> None:
        visited: list[_Node] = []
        for node in nodes:
            found = self.visit(node)
            visited.extend(found if isinstance(found, list) else [found])
        nodes[:] = visited

    def _expressions(self, nodes: list[ast.expr]) -> list[ast.expr]:
        return [self.visit(node) for node in nodes]

    def visit(self, node: ast.AST) -> ast.AST:
        if self._scope.is_class and not isinstance(node, _OPENING):
            return self.generic_visit(node)
        found: ast.AST = super().visit(node)
        return found

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
        self._ticking(node.body, 0, node.lineno, f"function {node.name}")
        node.body[:0] = documented
        self._scope = outer
        return node

    visit_FunctionDef = visit_AsyncFunctionDef = _definition

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self._defaults(node.args)
        outer, self._scope = self._scope, self._names.scope(node)
        body: ast.expr = self.visit(node.body)
        tick = self._tick(body, node.lineno, "lambda")
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
            clause.ifs.insert(0, self._tick(clause.target, clause.target.lineno, "comprehension"))
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
        taken = [] if isinstance(node, ast.While) else _starred(node.target)
        self.generic_visit(node)
        for name in taken:
            self._taking(node.body, name)
        self._ticking(node.body, 0, node.lineno, "loop")
        return node

    visit_For = visit_AsyncFor = visit_While = _loop

    def visit_match_case(self, node: ast.match_case) -> ast.AST:
        if node.guard is not None:
            node.guard = self.visit(node.guard)
        self._visit_all(node.body)
        for pattern in ast.walk(node.pattern):
            if isinstance(pattern, ast.MatchStar) and pattern.name is not None:
                name = ast.copy_location(ast.Name(pattern.name, ast.Load()), pattern)
                self._taking(node.body, name)
        return node

    def _taking(self, body: list[ast.stmt], name: ast.expr) -> None:
        call = self._hooked(operators.taken, name, name)
        body.insert(0, ast.copy_location(ast.Expr(call), name))

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        value = node.value
        if isinstance(value, ast.YieldFrom):
            value.value = self.visit(value.value)
            if self._delegates and not _unwinds(self._scope.node):
                value.value = self._hooked(operators.delegated, value.value, value.value)
            return node
        return self.generic_visit(node)

    # Assignments

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.BinOp(left=ast.Name(id=left), op=ast.Add()) as sum_,
            ) if name == left and self._scope.is_fast(name):
                if not (self._short(sum_.left) and self._short(sum_.right)):
                    sum_.right = self._appended(name, sum_, self.visit(sum_.right), "+")
                else:
                    sum_.right = self.visit(sum_.right)
                return node
            case ast.Assign(
                targets=[ast.Subscript(value=owner, slice=ast.Slice() as part)], value=value
            ):
                return self._slice_assignment(node, owner, part, value)
        starred = [name for target in node.targets for name in _starred(target)]
        self.generic_visit(node)
        if starred:
            node.value = self._hooked(operators.unpacked, node.value, node.value)
        return node

    def _slice_assignment(
        self, node: ast.Assign, owner: ast.expr, part: ast.Slice, value: ast.expr
    ) -> ast.AST:
        bounds = [self.visit(b) if b else _nothing() for b in (part.lower, part.upper, part.step)]
        args = [self.visit(value), self.visit(owner), *bounds]
        call = self._hooked(operators.set_slice, node.targets[0], *args)
        return ast.copy_location(ast.Expr(call), node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        node.target = self.visit(node.target)
        if node.value is not None:
            node.value = self.visit(node.value)
        return node

    def visit_TypeAlias(self, node: ast.AST) -> ast.AST:
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST | list[ast.stmt]:
        target, known = node.target, operators.BINARY.get(type(node.op).__name__)
        steps = isinstance(node.op, (ast.Add, ast.Sub)) and self._short(node.value)
        if known is None or (steps and not isinstance(target, ast.Name)):
            return self.generic_visit(node)
        symbol, _, changed = known
        if isinstance(target, ast.Name):
            short = self._short(ast.copy_location(ast.Name(target.id, ast.Load()), target))
            value = self.visit(node.value)
            if short and self._short(node.value):
                node.value = value
            elif symbol == "+" and self._scope.is_fast(target.id):
                node.value = self._appended(target.id, node, value, symbol)
            else:
                return self._changed(node, target, value, operators.in_place(symbol, changed))
            return node
        value = self.visit(node.value)
        return self._changed_inside(node, target, value, operators.in_place(symbol, changed))

    def _appended(
        self, name: str, place: ast.AugAssign | ast.expr, value: ast.expr, symbol: str
    ) -> ast.expr:
        """``more`` of ``name += more``: the operation stays native, so that CPython can extend a
        text where it is."""
        mine = ast.copy_location(ast.Name(name, ast.Load()), place)
        at = ast.copy_location(ast.Name(name, ast.Load()), value)
        del place
        return self._hooked(operators.charge_appended(symbol), at, mine, value)

    def _changed(
        self, node: ast.AugAssign, target: ast.Name, value: ast.expr, maker: Maker
    ) -> ast.AST:
        before = ast.copy_location(ast.Name(target.id, ast.Load()), target)
        call = self._hooked(maker, target, before, value)
        return ast.copy_location(ast.Assign([target], call), node)

    def _changed_inside(
        self, node: ast.AugAssign, target: ast.expr, value: ast.expr, maker: Maker
    ) -> list[ast.stmt]:
        """``owner.name += value`` with the owner evaluated once, into a variable of ours."""
        assert isinstance(target, (ast.Attribute, ast.Subscript))
        kept: list[tuple[str, ast.expr]] = [(_OWNER, self.visit(target.value))]
        if isinstance(target, ast.Subscript):
            place = target.slice
            if isinstance(place, ast.Constant):
                parts = place, place
            else:
                kept.append((_PLACE, self._whole_slice(place)))
                parts = ast.Name(_PLACE, ast.Load()), ast.Name(_PLACE, ast.Load())
            read: ast.expr = ast.Subscript(ast.Name(_OWNER, ast.Load()), parts[0], ast.Load())
            written: ast.expr = ast.Subscript(ast.Name(_OWNER, ast.Load()), parts[1], ast.Store())
        else:
            read = ast.Attribute(ast.Name(_OWNER, ast.Load()), target.attr, ast.Load())
            written = ast.Attribute(ast.Name(_OWNER, ast.Load()), target.attr, ast.Store())
        for each in (read, written):
            ast.copy_location(each, target)
        statements: list[ast.stmt] = [
            ast.Assign([ast.Name(name, ast.Store())], kept_value) for name, kept_value in kept
        ]
        statements.append(ast.Assign([written], self._hooked(maker, target, read, value)))
        released: list[ast.expr] = [ast.Name(name, ast.Store()) for name, _ in kept]
        statements.append(ast.Assign(released, _nothing()))
        return [ast.fix_missing_locations(ast.copy_location(each, node)) for each in statements]

    def _whole_slice(self, place: ast.expr) -> ast.expr:
        if not isinstance(place, ast.Slice):
            visited: ast.expr = self.visit(place)
            return visited
        bounds = [b and self.visit(b) for b in (place.lower, place.upper, place.step)]
        args = [each or _nothing() for each in bounds]
        return self._hooked(lambda _: slice, place, *args)

    def visit_Delete(self, node: ast.Delete) -> ast.AST | list[ast.stmt]:
        if not any(isinstance(target, ast.Subscript) for target in node.targets):
            return self.generic_visit(node)
        statements: list[ast.stmt] = []
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                args = [self.visit(target.value), self._whole_slice(target.slice)]
                call = self._hooked(operators.delete, target, *args)
                statements.append(ast.copy_location(ast.Expr(call), node))
            else:
                kept = ast.copy_location(ast.Delete([self.visit(target)]), node)
                statements.append(kept)
        return statements

    # Expressions

    def visit_Call(self, node: ast.Call) -> ast.AST:
        short = bool(node.args) and not node.keywords and all(map(self._short, node.args))
        self.generic_visit(node)
        return self._calls.metered(node, short)

    def visit_Starred(self, node: ast.Starred) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            node.value = self._hooked(operators.unpacked, node.value, node.value)
        return node

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        node.value = self.visit(node.value)
        if node.arg is None:
            node.value = self._hooked(operators.unpacked, node.value, node.value)
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        for number, key in enumerate(node.keys):
            if key is None:
                value = node.values[number]
                node.values[number] = self._hooked(operators.unpacked, value, value)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        known = operators.BINARY.get(type(node.op).__name__)
        native = known is None or (self._short(node.left) and self._short(node.right))
        constant = isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)
        with_float = _is_float(node.left) or _is_float(node.right)
        self.generic_visit(node)
        if known is None or native or constant or with_float:
            return node
        symbol, plain, _ = known
        return self._hooked(operators.binary(symbol, plain), node, node.left, node.right)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        known = operators.UNARY.get(type(node.op).__name__)
        native = self._short(node.operand)
        self.generic_visit(node)
        if known is None or native:
            return node
        return self._hooked(operators.unary(*known), node, node.operand)

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
            maker = operators.contains if isinstance(op, ast.In) else operators.lacks
            return self._hooked(maker, node, node.left, right)
        known = operators.COMPARISONS.get(type(op).__name__)
        if known is None or short:
            return node
        return self._hooked(operators.comparison(*known), node, node.left, right)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        index = node.slice
        short = self._short(index)
        self.generic_visit(node)
        if isinstance(index, ast.Slice):
            if isinstance(node.ctx, ast.Load):
                return self._hooked(operators.sliced, node, node)
            return node
        looked_up = isinstance(index, _LOOKED_UP) and not short
        if isinstance(node.ctx, ast.Load) and not isinstance(index, (ast.Constant, ast.Tuple)):
            long_way = "deque" in self._names.mentioned
            if long_way or (looked_up and "slice" in self._names.mentioned):
                return self._hooked(operators.item, node, node.value, node.slice)
        if looked_up and not isinstance(node.ctx, ast.Del):
            node.slice = self._hooked(operators.key, node.slice, node.slice)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        short = self._format_fields(node)
        return node if short else self._hooked(operators.formatted, node, node)

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


def _nothing() -> ast.expr:
    return ast.Constant(None)


def _is_float(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, float)


def _is_bounded(node: ast.expr) -> bool:
    """Whether the source itself bounds how much there is to compare or to search."""
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return len(node.elts) <= _FEW and not any(isinstance(e, ast.Starred) for e in node.elts)
    return isinstance(node, ast.Constant)


def _starred(target: ast.expr) -> list[ast.expr]:
    """The names that starred targets bind."""
    return [
        ast.copy_location(ast.Name(node.value.id, ast.Load()), node)
        for node in ast.walk(target)
        if isinstance(node, ast.Starred)
        and isinstance(node.ctx, ast.Store)
        and isinstance(node.value, ast.Name)
    ]


def _unwinds(scope: ast.AST) -> bool:
    """Whether leaving the function early runs more of it."""
    return any(isinstance(node, (ast.Try, ast.With)) for node in ast.walk(scope))
