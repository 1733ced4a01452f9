"""Which piece of the candidate's code a prompt means: a function, a class, lines a to b, or all."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from judge.trace.functions import functions

_LINES = re.compile(r"\blines? (\d+)(?: ?(?:-|to|and|until|through) ?(?:line )?(\d+))?", re.I)
_NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """``first`` and ``last`` are lines of the source; ``nodes`` what stands there."""

    name: str
    nodes: tuple[ast.stmt, ...]
    first: int
    last: int
    parameters: tuple[str, ...] = ()
    is_function: bool = False


def find_piece(text: str, tree: ast.Module) -> Piece | None:
    """The piece that the prompt ``text`` names, else the whole; None for lines where no code is."""
    if (said := _LINES.search(text)) is not None:
        first = int(said[1])
        return _of_lines(tree, first, max(first, int(said[2] or first)))
    return _named(text, tree) or _whole(tree)


def _named(text: str, tree: ast.Module) -> Piece | None:
    """By the name that is most exact: Box.add before add before Box."""
    words = set(_NAME.findall(text))
    found = [each for each in functions(tree) if {each.name, each.short} & words]
    for each in sorted(found, key=lambda each: each.name not in words):
        node = each.node
        return Piece(
            name=each.name,
            nodes=tuple(node.body),
            first=node.lineno,
            last=node.end_lineno or node.lineno,
            parameters=each.parameters,
            is_function=True,
        )
    for cls in ast.walk(tree):
        if isinstance(cls, ast.ClassDef) and cls.name in words:
            last = cls.end_lineno or cls.lineno
            return Piece(name=cls.name, nodes=tuple(cls.body), first=cls.lineno, last=last)
    return None


def _of_lines(tree: ast.Module, first: int, last: int) -> Piece | None:
    """Every statement of which a line lies within; what describes it leaves out other lines."""
    there = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt) and first <= node.lineno <= last
    ]
    if not there:
        return None
    within = {id(inner) for node in there for inner in ast.walk(node) if inner is not node}
    name = f"line {first}" if first == last else f"lines {first}-{last}"
    nodes = tuple(node for node in there if id(node) not in within)
    return Piece(name=name, nodes=nodes, first=first, last=last)


def _whole(tree: ast.Module) -> Piece:
    last = max((node.end_lineno or 1 for node in tree.body), default=1)
    return Piece(name="the code", nodes=tuple(tree.body), first=1, last=last)
