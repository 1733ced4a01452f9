"""Where rows are due: the checkpoints of a source, from its tree alone.

A row is due when control comes past one of these places.

- A pass of a loop: at the end of its body, and directly before each ``continue`` and ``break``
  that belongs to it. A pass that ends in a ``return`` has the row of that ``return``; one that ends
  in an exception has none. ``else`` of a loop is no pass. A ``finally`` around ``continue`` or
  ``break`` runs after the row.
- Before a recursive function's first self-call: directly before the innermost statement that holds
  a self-call, once in each activation; of several such statements the first that is come to. In
  mutual recursion a call of any function of the circle is a self-call. A generator's activation is
  one walk through it.
- A normal end: after the last statement of a recursive function, of the entry point and of the
  entry class's methods, where the end can be come to without a ``return``.
- A return: every ``return`` of the entry point, of the entry class's methods, of a recursive
  function, and those within a loop of any other function.

Functions count if the entry point can come to them. Nested functions and methods are functions like
any other. Comprehensions, generator expressions and lambdas are expressions: they have no rows of
their own, but the functions that they call have. The module's own statements ran before. Helpers
that compute a hash are one step.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from judge.model.trace import Checkpoint, Kind, Place, Where
from judge.trace.functions import Definition, Function, blocks, own_nodes
from judge.trace.program import Program, holders
from sandbox.calls import EntryPoint

Loop = ast.For | ast.AsyncFor | ast.While
_LETTERS = {Kind.PASS: "L", Kind.BEFORE: "C", Kind.END: "E", Kind.RETURN: "R"}


def checkpoints(source: str, entry: EntryPoint) -> tuple[Checkpoint, ...]:
    """The checkpoints of ``source`` in the order of the source. Raises Unreadable."""
    return of_program(Program.read(source, entry))


def of_program(program: Program) -> tuple[Checkpoint, ...]:
    found = [
        checkpoint
        for function in program.reachable
        if not program.is_one_step(function)
        for checkpoint in _of_function(program, function)
    ]
    found.sort(key=lambda each: (each.line, each.places[0].column, each.label))
    return tuple(_unique(found))


def _unique(found: list[Checkpoint]) -> Iterator[Checkpoint]:
    """With a letter behind the labels that would occur twice."""
    often = Counter(each.label for each in found)
    seen: Counter[str] = Counter()
    for each in found:
        if often[each.label] == 1:
            yield each
            continue
        nth, seen[each.label] = seen[each.label], seen[each.label] + 1
        letter = chr(ord("a") + nth) if nth < 26 else f"z{nth}"
        yield replace(each, label=f"{each.label}{letter}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    """What of a function has rows."""

    recursive: bool
    entry: bool


def _of_function(program: Program, function: Function) -> Iterator[Checkpoint]:
    rules = _Rules(
        recursive=program.is_recursive(function), entry=function in program.entry_functions
    )
    yield from _passes(function)
    yield from _returns(function, rules)
    if rules.recursive:
        yield from _before(program, function)
    if (rules.recursive or rules.entry) and falls_through(function.node.body):
        yield _end(function)


def _passes(function: Function) -> Iterator[Checkpoint]:
    for node in own_nodes(function.node):
        if isinstance(node, Loop):
            ways_out = [_place(Where.BEFORE, each) for each in _ways_out(node.body)]
            kind = "while" if isinstance(node, ast.While) else "for"
            yield _checkpoint(
                Kind.PASS,
                node.lineno,
                function,
                f"each end of a pass of the {kind} loop",
                (_place(Where.BODY_END, node), *ways_out),
            )


def _ways_out(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The ``continue`` and ``break`` of the loop around ``body``."""
    for statement in body:
        if isinstance(statement, ast.Continue | ast.Break):
            yield statement
        elif isinstance(statement, Loop):
            yield from _ways_out(statement.orelse)
        elif not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            for block in blocks(statement):
                yield from _ways_out(block)


def _returns(function: Function, rules: _Rules) -> Iterator[Checkpoint]:
    in_loops = {
        id(inner)
        for node in own_nodes(function.node)
        if isinstance(node, Loop)
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in own_nodes(function.node):
        if isinstance(node, ast.Return) and (
            rules.recursive or rules.entry or id(node) in in_loops
        ):
            place = _place(Where.AFTER_VALUE, node)
            yield _checkpoint(Kind.RETURN, node.lineno, function, "the return", (place,))


def _before(program: Program, function: Function) -> Iterator[Checkpoint]:
    calls = {id(call) for call in program.self_calls(function)}
    found = list(holders(function.node.body, calls))
    if found:
        lines = " or ".join(str(line) for line in sorted({each.lineno for each in found}))
        yield _checkpoint(
            Kind.BEFORE,
            found[0].lineno,
            function,
            f"in each call, just BEFORE line {lines}",
            tuple(_place(Where.BEFORE, each) for each in found),
        )


def _end(function: Function) -> Checkpoint:
    line = function.node.end_lineno or function.node.lineno
    place = _place(Where.FUNCTION_END, function.node)
    return _checkpoint(Kind.END, line, function, f"the end of {function.short}", (place,))


def falls_through(body: list[ast.stmt]) -> bool:
    """Whether control can come past the end of ``body``, as far as its shape tells."""
    if not body:
        return True
    last = body[-1]
    match last:
        case ast.Return() | ast.Raise() | ast.Continue() | ast.Break():
            return False
        case ast.If():
            return falls_through(last.body) or falls_through(last.orelse)
        case ast.With() | ast.AsyncWith():
            return falls_through(last.body)
        case ast.While(test=ast.Constant(value=value)) if value:
            return any(isinstance(each, ast.Break) for each in _ways_out(last.body))
        case ast.Try():
            if last.finalbody and not falls_through(last.finalbody):
                return False
            main = falls_through(last.body) and falls_through(last.orelse)
            return main or any(falls_through(each.body) for each in last.handlers)
    return True


def _checkpoint(
    kind: Kind, line: int, function: Function, note: str, places: tuple[Place, ...]
) -> Checkpoint:
    label = f"{_LETTERS[kind]}{line}"
    return Checkpoint(
        label=label, kind=kind, line=line, function=function.name, note=note, places=places
    )


def _place(where: Where, node: ast.stmt | Definition) -> Place:
    return Place(
        where=where,
        node=type(node).__name__,
        line=node.lineno,
        column=node.col_offset,
        end_line=node.end_lineno or node.lineno,
        end_column=node.end_col_offset or node.col_offset,
    )
