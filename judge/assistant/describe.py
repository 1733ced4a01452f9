"""What a piece of code reads, writes, loops over, calls and returns, by its text alone.

It describes and never judges: no word here depends on whether the code is right.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from judge.assistant.pieces import Piece, find_piece
from judge.trace.source import Unreadable, read_source

LABEL_CELLS = 9
LONGEST = 60
NO_CODE = "There is no code to describe: it is read from the file of the problem you are at."


def describe(text: str, code: str | None) -> tuple[str, ...]:
    """The piece of ``code`` that the prompt ``text`` means, as lines."""
    if code is None or not code.strip():
        return (NO_CODE,)
    try:
        tree = read_source(code)
    except Unreadable as fault:
        where = "" if fault.line is None else f"line {fault.line}: "
        return (f"The code cannot be read: {where}{fault.reason}",)
    piece = find_piece(text, tree)
    if piece is None:
        return ("No statement begins on these lines of the code.",)
    return tuple(_lines(piece))


def _lines(piece: Piece) -> Iterator[str]:
    facts = _Facts(piece)
    where = "" if piece.name.startswith("line") else f", lines {piece.first}-{piece.last}"
    yield f"{piece.name}{where}"
    for label, found in (
        ("takes", list(piece.parameters)),
        ("defines", facts.defines),
        ("reads", facts.reads),
        ("writes", facts.writes),
        ("loops", facts.loops),
        ("branches", facts.branches),
        ("calls", facts.calls),
        ("returns", facts.returns),
        ("raises", facts.raises),
        ("catches", facts.catches),
    ):
        if found:
            separator = "; " if any(" " in each for each in found) else ", "
            yield f"{label:<{LABEL_CELLS}}{separator.join(dict.fromkeys(found))}"


class _Facts(ast.NodeVisitor):
    """Walks the piece once. Of a function those within it are named, and left out otherwise."""

    def __init__(self, piece: Piece) -> None:
        self.piece = piece
        self.defines: list[str] = []
        self.reads: list[str] = []
        self.writes: list[str] = []
        self.loops: list[str] = []
        self.branches: list[str] = []
        self.calls: list[str] = []
        self.returns: list[str] = []
        self.raises: list[str] = []
        self.catches: list[str] = []
        for node in piece.nodes:
            self.visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._note(self.defines, node, node.name)
        for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            self.visit(default)
        if not self.piece.is_function:
            for statement in node.body:
                self.visit(statement)

    visit_AsyncFunctionDef = visit_FunctionDef  # type: ignore[assignment]  # the same fields

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._note(self.defines, node, node.name)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        self._note(self.reads if isinstance(node.ctx, ast.Load) else self.writes, node, node.id)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if (dotted := _dotted(node)) is None:
            self.generic_visit(node)
        else:
            self._note(self.reads if isinstance(node.ctx, ast.Load) else self.writes, node, dotted)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        if isinstance(node.ctx, ast.Load):
            self.generic_visit(node)
            return
        self._note(self.writes, node, _short(node))
        self.visit(node.slice)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.target)
        if node.value is not None:
            self.visit(node.value)

    def visit_AugAssign(self, node: ast.AugAssign) -> None:
        self._note(self.reads, node, _short(node.target))
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if (dotted := _dotted(node.func)) is None:
            self.visit(node.func)
        else:
            self._note(self.calls, node, dotted)
        for argument in (*node.args, *(each.value for each in node.keywords)):
            self.visit(argument)

    def visit_For(self, node: ast.For) -> None:
        self._note_at(self.loops, node, f"for {_short(node.target)} in {_short(node.iter)}")
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        self._note_at(self.loops, node, f"while {_short(node.test)}")
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        text = f"for {_short(node.target)} in {_short(node.iter)} (comprehension)"
        self._note_at(self.loops, node.iter, text)
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        self._note_at(self.branches, node, f"if {_short(node.test)}")
        self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> None:
        self._note_at(self.returns, node, "None" if node.value is None else _short(node.value))
        self.generic_visit(node)

    def visit_Yield(self, node: ast.Yield) -> None:
        self._note_at(self.returns, node, _short(node))
        self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        kind = "anything" if node.type is None else _short(node.type)
        if self.piece.first <= node.lineno <= self.piece.last:
            self.catches.append(f"line {node.lineno}: {kind}")
        for statement in node.body:
            self.visit(statement)

    def visit_Raise(self, node: ast.Raise) -> None:
        self._note_at(self.raises, node, "again" if node.exc is None else _short(node.exc))
        self.generic_visit(node)

    def _note(self, found: list[str], node: ast.expr | ast.stmt, text: str) -> None:
        if self.piece.first <= node.lineno <= self.piece.last:
            found.append(text)

    def _note_at(self, found: list[str], node: ast.expr | ast.stmt, text: str) -> None:
        self._note(found, node, f"line {node.lineno}: {text}")


def _dotted(node: ast.expr) -> str | None:
    """``a.b.c`` as text; None where something else than names stands in it."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=attribute):
            before = _dotted(value)
            return None if before is None else f"{before}.{attribute}"
    return None


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
