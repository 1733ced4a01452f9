"""The functions of a source: where they stand, what they bind, and what a name means in them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

Definition = ast.FunctionDef | ast.AsyncFunctionDef
_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Function:
    """``name`` is qualified, without ``<locals>``; ``of`` the qualified name of the class whose
    method it is; ``parent`` the function around it. ``me`` is its first parameter, where that is
    the instance."""

    node: Definition
    name: str
    of: str | None
    parent: Function | None
    me: str | None
    parameters: tuple[str, ...]
    bound: frozenset[str]
    outer: frozenset[str] = field(default_factory=frozenset)
    """Names declared ``nonlocal``."""
    shared: frozenset[str] = field(default_factory=frozenset)
    """Names declared ``global``."""

    @property
    def short(self) -> str:
        return self.node.name

    @property
    def is_generator(self) -> bool:
        return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(self.node))


def own_nodes(definition: Definition, *, lambdas: bool = True) -> Iterator[ast.AST]:
    """The nodes of a function's body in the order of the source; nested functions and classes are
    left out, lambdas too if so wished."""
    for statement in definition.body:
        yield from _own(statement, lambdas=lambdas)


def _own(node: ast.AST, *, lambdas: bool) -> Iterator[ast.AST]:
    yield node
    if isinstance(node, ast.Lambda) and not lambdas:
        return
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return
    for child in ast.iter_child_nodes(node):
        yield from _own(child, lambdas=lambdas)


def functions(tree: ast.Module) -> tuple[Function, ...]:
    """All functions, in the order of the source. Lambdas are expressions, not functions here."""
    return tuple(_functions(tree.body, "", None, None))


def _functions(
    body: list[ast.stmt], prefix: str, of: str | None, parent: Function | None
) -> Iterator[Function]:
    for node in _definitions(body):
        name = f"{prefix}{node.name}"
        if isinstance(node, ast.ClassDef):
            yield from _functions(node.body, f"{name}.", name, parent)
            continue
        function = _function(node, name, of, parent)
        yield function
        yield from _functions(node.body, f"{name}.", None, function)


def _definitions(body: list[ast.stmt]) -> Iterator[Definition | ast.ClassDef]:
    """Functions and classes of one scope, those within its blocks too."""
    for statement in body:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield statement
            continue
        for block in blocks(statement):
            yield from _definitions(block)


def blocks(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The lists of statements that a compound statement holds, in the order of the source."""
    for name in ("body", "handlers", "cases", "orelse", "finalbody"):
        part = getattr(statement, name, None) or []
        if name in ("handlers", "cases"):
            yield from (inner.body for inner in part)
        elif part:
            yield part


def _function(node: Definition, name: str, of: str | None, parent: Function | None) -> Function:
    parameters = _parameters(node.args)
    outer = _declared(node, ast.Nonlocal)
    shared = _declared(node, ast.Global)
    static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
    return Function(
        node=node,
        name=name,
        of=of,
        parent=parent,
        me=parameters[0] if of and parameters and not static else None,
        parameters=parameters,
        bound=frozenset(parameters) | (frozenset(_stored(node)) - outer - shared),
        outer=outer,
        shared=shared,
    )


def _parameters(arguments: ast.arguments) -> tuple[str, ...]:
    plain = [*arguments.posonlyargs, *arguments.args]
    starred = [each for each in (arguments.vararg, arguments.kwarg) if each]
    return tuple(each.arg for each in [*plain, *arguments.kwonlyargs, *starred])


def _declared(node: Definition, kind: type[ast.Nonlocal] | type[ast.Global]) -> frozenset[str]:
    return frozenset(
        name for inner in own_nodes(node) if isinstance(inner, kind) for name in inner.names
    )


def _stored(definition: Definition) -> Iterator[str]:
    """What the function's own statements bind; the targets of comprehensions are not its own."""
    hidden = {id(name) for name in comprehension_targets(definition)}
    for node in own_nodes(definition, lambdas=False):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()) if id(node) not in hidden:
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.ClassDef(name=name) | ast.ExceptHandler(name=str(name)):
                yield name
            case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name
            case ast.MatchMapping(rest=str(name)):
                yield name
            case ast.alias(name=name, asname=alias):
                yield alias or name.partition(".")[0]


def comprehension_targets(definition: Definition) -> Iterator[ast.Name]:
    for node in own_nodes(definition):
        if isinstance(node, ast.comprehension):
            for name in ast.walk(node.target):
                if isinstance(name, ast.Name):
                    yield name


def hidden_names(definition: Definition) -> set[int]:
    """The ids of the Name nodes that mean a variable of a comprehension or lambda."""
    hidden: set[int] = set()
    for node in own_nodes(definition):
        names: set[str] = set()
        if isinstance(node, _COMPREHENSIONS):
            names = {
                inner.id
                for part in node.generators
                for inner in ast.walk(part.target)
                if isinstance(inner, ast.Name)
            }
        elif isinstance(node, ast.Lambda):
            names = set(_parameters(node.args))
        if names:
            hidden.update(
                id(inner)
                for inner in ast.walk(node)
                if isinstance(inner, ast.Name) and inner.id in names
            )
    return hidden


def owner(function: Function, name: str) -> Function | None:
    """The function whose variable ``name`` is, seen from ``function``; None for the module's."""
    if name in function.shared:
        return None
    if name in function.bound:
        return function
    around = function.parent
    while around is not None:
        if name in around.bound:
            return around
        if name in around.shared:
            return None
        around = around.parent
    return None


def instance_class(function: Function, name: str) -> str | None:
    """The class whose instance ``name`` is in ``function``, by being a method's first parameter."""
    home = owner(function, name)
    return home.of if home is not None and home.me == name else None
