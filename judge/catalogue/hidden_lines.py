"""On which line of a hidden module something stands, for error messages. Line 0: not found."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from judge.catalogue.text_file import Unreadable, read_text, shown


def place_of(file: Path, name: str, text: str | None = None) -> str:
    """``file:line`` of ``text``, written as it is somewhere in the file, else of where ``name`` is
    bound at the top of it, else the file alone."""
    line = _line_of_text(file, text) or _line_of_name(file, name)
    return f"{shown(file)}:{line}" if line else shown(file)


def _line_of_text(file: Path, text: str | None) -> int:
    found = (
        node.lineno
        for node in ast.walk(_parsed(file))
        if isinstance(node, ast.Constant) and text is not None and node.value == text
    )
    return max(found, default=0)  # the second of two is the one too many


def _line_of_name(file: Path, name: str) -> int:
    bound = (node.lineno for node in _parsed(file).body if name in _names_bound(node))
    return max(bound, default=0)


def _names_bound(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.Assign(targets=targets):
            yield from (each.id for each in targets if isinstance(each, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.AugAssign(target=ast.Name(id=name)):
            yield name
        case ast.Import(names=aliases) | ast.ImportFrom(names=aliases):
            yield from (each.asname or each.name for each in aliases)


def _parsed(file: Path) -> ast.Module:
    """Empty where it cannot be parsed: this is for messages about a module that was imported."""
    try:
        return ast.parse(read_text(file))
    except (Unreadable, SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module(body=[], type_ignores=[])
