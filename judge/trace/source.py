"""Parses a solver's source, within bounds, and nothing more: it is never compiled."""

from __future__ import annotations

import ast
import hashlib
import warnings

MAX_BYTES = 64 * 1024
MAX_DEPTH = 150
"""How deeply the tree may nest; what walks it recursively stays far from Python's own limit."""


class Unreadable(ValueError):
    """The source is no Python that can be read. ``line`` is where, if that is known."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


def code_hash(source: str) -> str:
    """SHA-256 of the source, in hex: the same as ``Submission.digest``."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def read_source(source: str) -> ast.Module:
    """The tree of ``source``. Raises Unreadable."""
    if len(source.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise Unreadable(f"the source is larger than {MAX_BYTES // 1024} KiB")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source)
    except SyntaxError as error:
        message = error.msg.partition(":")[0] or "the source is not Python"
        raise Unreadable(f"syntax error: {message}", error.lineno) from None
    except (ValueError, RecursionError, MemoryError):
        raise Unreadable("the source cannot be parsed: it is too complex") from None
    if _deeper_than(tree, MAX_DEPTH):
        raise Unreadable(f"the source nests deeper than {MAX_DEPTH}")
    return tree


def _deeper_than(tree: ast.AST, limit: int) -> bool:
    level: list[ast.AST] = [tree]
    for _ in range(limit):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return False
    return True
