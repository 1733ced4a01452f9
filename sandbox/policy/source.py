"""What is decided about a submission's tree before names are checked: which part counts, which
names it binds, and whether it is small enough to compile."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_MOST_COPIED_NODES = 100_000
"""About half a second and 100 MB in the compiler; what people write has a few hundred."""


def drop_main_block(tree: ast.Module) -> ast.Module:
    """Remove a top-level ``if __name__ == "__main__":``; its ``else`` stays, as it would run."""
    body: list[ast.stmt] = []
    for statement in tree.body:
        if isinstance(statement, ast.If) and _is_main_block(statement.test):
            body.extend(statement.orelse)
        else:
            body.append(statement)
    tree.body = body
    return tree


def _is_main_block(test: ast.expr) -> bool:
    if (
        not isinstance(test, ast.Compare)
        or len(test.ops) != 1
        or not isinstance(test.ops[0], ast.Eq)
    ):
        return False
    sides = [test.left, test.comparators[0]]
    named = any(isinstance(side, ast.Name) and side.id == "__name__" for side in sides)
    main = any(isinstance(side, ast.Constant) and side.value == "__main__" for side in sides)
    return named and main


def bound_names(tree: ast.AST) -> frozenset[str]:
    """Every name that the source binds anywhere, so that a variable called ``open`` or ``dir``
    is not mistaken for the built-in function."""
    binders = (node for node in ast.walk(tree) if isinstance(node, _BINDERS))
    return frozenset(name for node in binders for name in _binds(node))


_BINDERS = (
    ast.Name,
    ast.arg,
    ast.FunctionDef,
    ast.ClassDef,
    ast.alias,
    ast.ExceptHandler,
    ast.MatchAs,
    ast.MatchStar,
    ast.MatchMapping,
)


def _binds(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.alias(name=name, asname=alias):
            yield alias or name.partition(".")[0]
        case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
            yield name
        case ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
            yield name


def is_too_large(tree: ast.AST) -> bool:
    """Whether the compiler would blow the program up. It copies a ``finally`` block to every way
    out of its ``try``, so nested ones grow exponentially: 3 KB can ask for gigabytes."""
    copied = 0
    pending: list[tuple[ast.AST, int]] = [(tree, 1)]
    while pending and copied <= _MOST_COPIED_NODES:
        node, copies = pending.pop()
        copied += copies - 1
        block = getattr(node, "finalbody", None)
        inside = {id(child) for child in block or ()}
        factor = 2 + _ways_out(node) if block else 1
        for child in ast.iter_child_nodes(node):
            pending.append((child, copies * factor if id(child) in inside else copies))
    return copied > _MOST_COPIED_NODES


def _ways_out(node: ast.AST) -> int:
    exits = (ast.Return, ast.Break, ast.Continue)
    return sum(isinstance(inner, exits) for inner in ast.walk(node))
