"""When a draft's text came into the code: read from what was saved, and never run."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from judge.trace.source import Unreadable, read_source


def adopted_at(draft: str, codes: Iterable[tuple[float, str]], given_at: float) -> float | None:
    """Used seconds of the first of ``codes`` since ``given_at`` that holds the draft's function
    word for word, however it is laid out; None where none does."""
    return next((at for at, code in codes if at >= given_at and holds(code, draft)), None)


def holds(code: str, draft: str) -> bool:
    """Whether ``code`` has the draft's function, wherever it stands."""
    return bool(functions_of(draft) & functions_of(code))


def functions_of(source: str) -> set[str]:
    """Each outermost function of a module or a class, in Python's own layout and without
    comments; none where the source cannot be read."""
    try:
        tree = read_source(source)
    except Unreadable:
        return set()
    return {ast.unparse(node) for node in _outermost(tree)}


def _outermost(tree: ast.Module | ast.ClassDef) -> Iterable[ast.FunctionDef]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from _outermost(node)
