"""What is decided about a submission's tree before names are checked: which part counts, which
names it binds, and whether it is small enough to compile."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_MOST_NODES = 2_000_000
"""Roughly 1 GB in the compiler; a file of 1 MiB that is written by hand has 0.4 million."""


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
    return frozenset(name for node in ast.walk(tree) for name in _binds(node))


def _binds(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.arg(arg=name):
            yield name
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.alias(name=name, asname=alias):
            yield alias or name.partition(".")[0]
        case ast.ExceptHandler(name=str(name)):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
            yield name
        case ast.MatchMapping(rest=str(name)):
            yield name


def compiled_size(tree: ast.AST) -> int:
    """How many nodes the compiler will see. It copies a ``finally`` block to every way out of its
    ``try``, so nested ones grow exponentially: 3 KB of source can ask for gigabytes."""
    size = 1
    pending: list[tuple[ast.AST, int]] = [(tree, 1)]
    while pending:
        node, copies = pending.pop()
        size += copies
        if size > _MOST_NODES:
            return size
        block = getattr(node, "finalbody", None)
        inside = {id(child) for child in block or ()}
        factor = 2 + _ways_out(node) if block else 1
        for child in ast.iter_child_nodes(node):
            pending.append((child, copies * factor if id(child) in inside else copies))
    return size


def _ways_out(node: ast.AST) -> int:
    exits = (ast.Return, ast.Break, ast.Continue)
    return sum(isinstance(inner, exits) for inner in ast.walk(node))


def is_too_large(tree: ast.AST) -> bool:
    return compiled_size(tree) > _MOST_NODES
