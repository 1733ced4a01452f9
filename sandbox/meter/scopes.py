"""What the source tells before it runs: which names are built in or imported, which variables are
captured, and which only ever hold short numbers.

"Short" is proved by induction over every binding of a variable: constants, ``len``, loop variables
of ``range``, sums of short numbers, and ``v += short``. Anything that could double is not short.
A wrong "short" would make an operator go uncounted; it never changes what a program does.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
_SMALL = 1 << 60
_SHORT_CALLS = frozenset({"len", "ord", "hash", "id", "float", "bool", "isinstance", "callable"})
_KEEPING = frozenset({"min", "max", "abs", "round", "int"})
"""Short when all their arguments are."""
_REMEMBERED = "meter is_short"
LOOKED_UP = (ast.Name, ast.Attribute, ast.Subscript, ast.Call, ast.IfExp, ast.NamedExpr)
"""Keys that may be long and were not made on the spot, which would have been counted."""
_GROWS_BY_STEPS = (ast.Add, ast.Sub)
_SHRINKS = (ast.FloorDiv, ast.RShift, ast.Mod, ast.Div)


class Scope:
    """One namespace of the source: a module, a class, a function, a lambda, a comprehension."""

    def __init__(self, node: ast.AST, outer: Scope | None) -> None:
        self.node = node
        self.outer = outer
        self.bindings: defaultdict[str, list[ast.AST | None]] = defaultdict(list)
        self.elsewhere: set[str] = set()
        """Declared ``global`` or ``nonlocal``."""
        self.captured: set[str] = set()
        """Used by a scope within."""
        self.used: set[str] = set()
        self.short: dict[str, bool] = {}

    @property
    def is_class(self) -> bool:
        return isinstance(self.node, ast.ClassDef)

    @property
    def is_function(self) -> bool:
        return isinstance(self.node, Definition)

    def owner(self, name: str) -> Scope | None:
        """The scope whose variable ``name`` is here, or None if nothing in the source binds it."""
        scope: Scope | None = self
        while scope is not None:
            mine = name in scope.bindings and name not in scope.elsewhere
            if mine and (scope is self or not scope.is_class):
                return scope
            scope = scope.outer
        return None

    def is_fast(self, name: str) -> bool:
        """Whether ``name`` is a local variable that no other scope shares."""
        mine = self.is_function and name in self.bindings
        return mine and name not in self.elsewhere and name not in self.captured


class Names:
    """The scopes of a module, and what its names stand for."""

    def __init__(self, tree: ast.Module) -> None:
        self.module = Scope(tree, None)
        self._scopes: dict[int, Scope] = {id(tree): self.module}
        self._shared: set[str] = set()
        self.mentioned: set[str] = set()
        self.stored_attributes: set[str] = set()
        self.methods: set[str] = set()
        self.remembered: set[str] = set()
        """Functions behind ``lru_cache``: their arguments are hashed."""
        self.bound: defaultdict[str, list[ast.AST | None]] = defaultdict(list)
        self.has_star = False
        self._open_proofs = 0
        self._collect(tree.body, self.module)
        for scope in self._scopes.values():
            for name in scope.used:
                owner = scope.owner(name)
                if owner is not None and owner is not scope:
                    owner.captured.add(name)

    def scope(self, node: ast.AST) -> Scope:
        return self._scopes[id(node)]

    # Collecting

    def _collect(self, nodes: list[ast.stmt], scope: Scope) -> None:
        for node in nodes:
            self._see(node, scope)

    def _see(self, node: ast.AST, scope: Scope) -> None:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                self._bind(scope, node.name, node)
                if is_remembered(node):
                    self.remembered.add(node.name)
                if scope.is_class and counts_for_itself(node):
                    self.methods.add(node.name)
                self._see_all([*node.decorator_list, *_defaults(node.args)], scope)
                inner = self._open(node, scope, node.args)
                self._collect(node.body, inner)
            case ast.Lambda():
                self._see_all(_defaults(node.args), scope)
                self._see(node.body, self._open(node, scope, node.args))
            case ast.ClassDef():
                self._bind(scope, node.name, node)
                self._see_all([*node.decorator_list, *node.bases, *node.keywords], scope)
                self._collect(node.body, self._open(node, scope, None))
            case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
                self._see_comprehension(node, scope)
            case _:
                self._see_bindings(node, scope)
                self._see_all(ast.iter_child_nodes(node), scope)

    def _see_all(self, nodes: Iterator[ast.AST] | list[ast.AST], scope: Scope) -> None:
        for node in nodes:
            self._see(node, scope)

    def _open(self, node: ast.AST, outer: Scope, arguments: ast.arguments | None) -> Scope:
        scope = self._scopes[id(node)] = Scope(node, outer)
        for argument in _parameters(arguments) if arguments is not None else ():
            self._bind(scope, argument.arg, None)
        return scope

    def _see_comprehension(self, node: Comprehension, scope: Scope) -> None:
        inner = self._open(node, scope, None)
        for number, clause in enumerate(node.generators):
            self._see(clause.iter, inner if number else scope)
            self._bind_loop(clause.target, clause.iter, inner)
            self._see_all([clause.target, *clause.ifs], inner)
        parts = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
        self._see_all([*parts], inner)

    def _see_bindings(self, node: ast.AST, scope: Scope) -> None:
        match node:
            case ast.Name(id=name, ctx=ast.Load()):
                scope.used.add(name)
                self.mentioned.add(name)
            case ast.Name(id=name):
                scope.used.add(name)
                self.bound[name].append(None)
                scope.bindings[name]  # bound by a statement that said how
            case ast.Attribute(attr=name, ctx=ctx):
                self.mentioned.add(name)
                if not isinstance(ctx, ast.Load):
                    self.stored_attributes.add(name)
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bind_target(target, value, scope)
            case ast.AnnAssign(target=target, value=value):
                self._bind_target(target, value, scope)
            case ast.AugAssign(target=ast.Name(id=name)):
                self._bind(scope, name, node)
            case ast.NamedExpr(target=ast.Name(id=name), value=value):
                self._bind(_function_around(scope), name, value)
            case ast.For() | ast.AsyncFor():
                self._bind_loop(node.target, node.iter, scope)
            case ast.withitem(optional_vars=ast.AST() as target):
                self._bind_target(target, None, scope)
            case ast.Global(names=names) | ast.Nonlocal(names=names):
                scope.elsewhere.update(names)
                self._shared.update(names)
            case ast.alias(name=name):
                self.has_star |= name == "*"
                self.mentioned.add(name)
            case ast.Import() | ast.ImportFrom():
                for each in node.names:
                    self._bind(scope, each.asname or each.name.partition(".")[0], node)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
                self._bind(scope, name, None)
            case ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
                self._bind(scope, name, None)

    def _bind(self, scope: Scope, name: str, value: ast.AST | None) -> None:
        scope.bindings[name].append(value)
        scope.used.add(name)
        self.bound[name].append(value)

    def _bind_target(self, target: ast.AST, value: ast.AST | None, scope: Scope) -> None:
        match target:
            case ast.Name(id=name):
                self._bind(scope, name, value)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                for each, part in zip(targets, _parts(value, len(targets)), strict=True):
                    self._bind_target(each, part, scope)
            case ast.Starred(value=inner):
                self._bind_target(inner, None, scope)

    def _bind_loop(self, target: ast.AST, iterable: ast.AST, scope: Scope) -> None:
        """What a loop over ``range`` or ``enumerate`` gives is a short number."""
        number = ast.Constant(0)
        called = iterable.func if isinstance(iterable, ast.Call) else None
        name = called.id if isinstance(called, ast.Name) else ""
        if name == "range":
            self._bind_target(target, number, scope)
        elif name == "enumerate" and isinstance(target, ast.Tuple) and len(target.elts) == 2:
            self._bind_target(target.elts[0], number, scope)
            self._bind_target(target.elts[1], None, scope)
        else:
            self._bind_target(target, None, scope)

    # Asking

    def is_builtin(self, name: str) -> bool:
        return name not in self.bound and not self.has_star

    def definitions(self, name: str) -> list[ast.AST]:
        """The statements that bind ``name``, if each is a definition or an import; else empty."""
        found = [node for node in self.bound.get(name, ()) if isinstance(node, _DEFINING)]
        every = len(found) == len(self.bound.get(name, ())) and name not in self._shared
        return [*found] if every and not self.has_star else []

    def is_short(self, node: ast.AST | None, scope: Scope) -> bool:
        """Whether an expression only ever gives short numbers. Remembered on the node."""
        known = getattr(node, _REMEMBERED, None)
        if known is not None:
            return bool(known)
        found = self._proves_short(node, scope)
        if node is not None and not self._open_proofs:
            setattr(node, _REMEMBERED, found)
        return found

    def _proves_short(self, node: ast.AST | None, scope: Scope) -> bool:
        match node:
            case ast.Constant(value=value):
                return _is_short_constant(value)
            case ast.Name(id=name):
                return self._is_short_name(name, scope)
            case ast.BinOp(left=left, op=op, right=right):
                return self._is_short_operation(left, op, right, scope)
            case ast.UnaryOp(op=op, operand=inner):
                return isinstance(op, ast.Not) or self.is_short(inner, scope)
            case ast.Compare():
                return True
            case ast.IfExp(body=one, orelse=other):
                return self.is_short(one, scope) and self.is_short(other, scope)
            case ast.NamedExpr(value=value):
                return self.is_short(value, scope)
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]) if self.is_builtin(name):
                return name in _SHORT_CALLS or (
                    name in _KEEPING and bool(args) and all(self.is_short(a, scope) for a in args)
                )
        return False

    def _is_short_operation(
        self, left: ast.AST, op: ast.operator, right: ast.AST, scope: Scope
    ) -> bool:
        mine = self.is_short(left, scope)
        match op:
            case ast.Pow():
                return _is_short_power(left, right)
            case ast.LShift():
                return _is_short_shift(left, right)
            case ast.Mod():
                return mine or (isinstance(right, ast.Constant) and self.is_short(right, scope))
            case ast.FloorDiv() | ast.RShift():
                return mine
            case ast.MatMult():
                return False
        return mine and self.is_short(right, scope)

    def _is_short_name(self, name: str, scope: Scope) -> bool:
        owner = scope.owner(name)
        if owner is None or name in self._shared:
            return False
        if name not in owner.short:
            owner.short[name] = False  # while it is being proved, and against circles
            self._open_proofs += 1
            owner.short[name] = bool(owner.bindings[name]) and all(
                self._keeps_short(name, value, owner) for value in owner.bindings[name]
            )
            self._open_proofs -= 1
        return owner.short[name]

    def _keeps_short(self, name: str, value: ast.AST | None, scope: Scope) -> bool:
        """Whether a binding leaves a variable short that was short before."""
        match value:
            case ast.AugAssign(op=op, value=step):
                return _steps(op) and self.is_short(step, scope)
            case ast.BinOp(left=ast.Name(id=left), op=op, right=step) if left == name:
                return _steps(op) and self.is_short(step, scope)
        return self.is_short(value, scope)


def counts_for_itself(node: ast.AST) -> bool:
    """Whether calling what a statement defines enters code of the source and nothing else."""
    match node:
        case ast.FunctionDef():
            return not node.decorator_list or is_remembered(node)
        case ast.ClassDef():
            return not (node.decorator_list or node.keywords or node.bases)
    return False


def is_remembered(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    decorators = [d.func if isinstance(d, ast.Call) else d for d in node.decorator_list]
    names = [d.attr if isinstance(d, ast.Attribute) else getattr(d, "id", "") for d in decorators]
    return bool(names) and all(name in ("cache", "lru_cache") for name in names)


_DEFINING = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)


def _steps(op: ast.operator) -> bool:
    return isinstance(op, (*_GROWS_BY_STEPS, *_SHRINKS))


def _is_short_constant(value: object) -> bool:
    if isinstance(value, int):
        return -_SMALL < value < _SMALL
    return value is None or isinstance(value, (float, complex))


def _is_short_power(left: ast.AST, right: ast.AST) -> bool:
    match left, right:
        case ast.Constant(value=int(one)), ast.Constant(value=int(other)):
            return 0 <= other <= 60 and one.bit_length() * other <= 60
        case _, ast.Constant(value=float()):
            return True
    return False


def _is_short_shift(left: ast.AST, right: ast.AST) -> bool:
    match left, right:
        case ast.Constant(value=int(one)), ast.Constant(value=int(other)):
            return 0 <= other <= 60 and one.bit_length() + other <= 60
    return False


def _parts(value: ast.AST | None, count: int) -> list[ast.AST | None]:
    if isinstance(value, (ast.Tuple, ast.List)) and len(value.elts) == count:
        return [*value.elts]
    return [None] * count


def _parameters(arguments: ast.arguments) -> Iterator[ast.arg]:
    yield from (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
    yield from (each for each in (arguments.vararg, arguments.kwarg) if each is not None)


def _defaults(arguments: ast.arguments) -> list[ast.AST]:
    return [*arguments.defaults, *(each for each in arguments.kw_defaults if each is not None)]


def _function_around(scope: Scope) -> Scope:
    """Where ``:=`` binds: comprehensions pass it on."""
    while isinstance(scope.node, Comprehension) and scope.outer is not None:
        scope = scope.outer
    return scope
