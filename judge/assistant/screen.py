"""Whether a text defines a problem's entry point with more than a skeleton's body. By ``ast``."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Iterator

from judge.model.problem import Signature
from judge.trace.source import Unreadable, read_source


def defines_entry_point(text: str, signature: Signature) -> bool:
    """A definition that cannot be parsed counts: what is not understood is not let through."""
    for block in _blocks(text, signature.name):
        try:
            tree = read_source(textwrap.dedent(block))
        except Unreadable:
            return True
        if any(_has_content(node) for node in ast.walk(tree)):
            return True
    return bool(re.search(rf"\b{re.escape(signature.name)}\s*=\s*(?:lambda|type)\b", text))


def _blocks(text: str, name: str) -> Iterator[str]:
    """Each definition of ``name``, with the lines that are indented below it."""
    lines = text.expandtabs().splitlines()
    begins = re.compile(rf"(\s*)(?:async\s+)?(?:def|class)\s+{re.escape(name)}\b")
    for at, line in enumerate(lines):
        if (found := begins.match(line)) is None:
            continue
        end = at + 1
        while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > len(found[1])):
            end += 1
        yield "\n".join(lines[at:end])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _has_content(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return False
    return isinstance(node, ast.Lambda) or not all(map(_is_empty, node.body))


def _is_empty(statement: ast.stmt) -> bool:
    match statement:
        case ast.Pass() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Raise(exc=ast.Name(id="NotImplementedError")):
            return True
        case ast.Raise(exc=ast.Call(func=ast.Name(id="NotImplementedError"))):
            return True
    return False
