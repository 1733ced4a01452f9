"""Makes the sheet for a source and a case, or says why there is a card or nothing instead.

Only the source's text decides, so a sheet tells nothing about how the code behaves: it is the same
bytes whether the code is right, crashes or never ends.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from judge.model.trace import Checkpoint, Kind, NoSheet, PredictionCard, Sheet, TraceCase
from judge.trace.checkpoints import of_program
from judge.trace.columns import of_case, others
from judge.trace.layout import blank_card, blank_sheet
from judge.trace.program import Program
from judge.trace.source import Unreadable, code_hash
from sandbox.calls import EntryPoint
from sandbox.calls import Kind as EntryKind

CARD_CASES = 3


def make_sheet(
    problem: str,
    source: str,
    entry: EntryPoint,
    case: TraceCase,
    card_cases: Sequence[TraceCase] = (),
) -> Sheet | PredictionCard | NoSheet:
    """The sheet for ``case``; a card for the first three of ``card_cases`` (``case`` alone if
    there are none) where the code cannot be traced fairly; NoSheet where it cannot be read."""
    try:
        program = Program.read(source, entry)
    except Unreadable as problem_found:
        return NoSheet(reason=problem_found.reason, line=problem_found.line)
    points = of_program(program)
    unfair = why_unfair(program, points)
    digest = code_hash(source)
    if unfair is not None:
        cases = tuple(card_cases[:CARD_CASES]) or (case,)
        text = blank_card(problem, digest, cases, unfair)
        return PredictionCard(
            problem=problem, code_hash=digest, cases=cases, reason=unfair, text=text
        )
    columns = of_case(program, points, case)
    return Sheet(
        problem=problem,
        code_hash=digest,
        case=case,
        checkpoints=points,
        columns=columns,
        others=others(program, points, columns),
        text=blank_sheet(problem, digest, case, points, columns, source),
    )


def why_unfair(program: Program, points: tuple[Checkpoint, ...]) -> str | None:
    """Why the code cannot be traced fairly, or None."""
    entries = program.entry_functions
    if not entries:
        return (
            f"{program.entry.name} is not written as a function here, so it has no lines to trace"
        )
    for function in program.reachable:
        if isinstance(function.node, ast.AsyncFunctionDef):
            return f"{function.short} is async: in which order its lines run is not in the source"
    if any(function.is_generator for function in entries):
        return f"{program.entry.name} is a generator: its lines run when somebody asks for a value"
    if not points:
        return "the code has no checkpoint: no loop, no recursion, no return"
    once = program.entry.kind is EntryKind.FUNCTION and all(
        point.kind in (Kind.RETURN, Kind.END) for point in points
    )
    if once:
        return "the code has no loop and no recursion, so there is one row at most"
    if not of_case(program, points, None):
        return "the code has no variable that changes"
    return None
