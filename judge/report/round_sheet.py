"""The trace sheet beside the truth, as blocks of a document."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from judge.model.round_report import ProblemFound
from judge.model.trace import Claims, Truth
from judge.model.trace_found import TraceFound
from judge.report.document import Block, Rows, Says

MOST_ROWS = 60


def sheet_blocks(found: ProblemFound, claims: Claims | None) -> Iterator[Block]:
    trace = found.trace
    if trace is None:
        said = "no trace sheet was opened" if found.card.sheet_sha256 is None else "not graded"
        yield Says(text=said, tone="soft")
        return
    yield from _grade(trace)
    if trace.truth is not None and claims is not None:
        yield _table(claims, trace.truth)
        yield Says(text=f"answers: {trace.truth.outcome}; you wrote {claims.answer or 'nothing'}")


def _grade(trace: TraceFound) -> Iterator[Block]:
    if trace.ungraded is not None:
        yield Says(text=trace.ungraded, tone="soft")
    if trace.card is not None:
        yield Rows(
            heads=("case", "you wrote", "it is"),
            rows=tuple((each.text, each.claimed or "", each.true) for each in trace.card.answers),
            tones=tuple("" if each.right else "bad" for each in trace.card.answers),
            mono=True,
        )
    grade = trace.grade
    if grade is None:
        return
    yield Says(
        text=f"{grade.score:g} of 100: path {grade.path:g} of 25, state {grade.state:g} of 60, "
        f"result {grade.result:g} of 15"
    )
    if grade.quadrant is not None:
        yield Says(text=grade.quadrant.value)
    if grade.divergence is not None:
        yield Says(text=grade.divergence.sentence, tone="bad")


def _table(claims: Claims, truth: Truth) -> Rows:
    """Row by row as they stand; after a row that was left out the rest is beside the wrong one,
    as it is on paper."""
    names = tuple(column.name for column in truth.columns)
    rows, tones = [], []
    for claimed, true in zip_longest(claims.rows[:MOST_ROWS], truth.visits[:MOST_ROWS]):
        wrote = () if claimed is None else (claimed.label, *claimed.cells)
        is_ = () if true is None else (true.label, *(value or "" for value in true.values))
        width = 1 + len(names)
        wrote, is_ = (_wide(each, width) for each in (wrote, is_))
        rows.append((*wrote, *is_))
        tones.append("soft" if claimed is None else "")
    heads = ("you: at", *names, "true: at", *names)
    return Rows(heads=heads, rows=tuple(rows), tones=tuple(tones), mono=True)


def _wide(cells: tuple[str, ...], width: int) -> tuple[str, ...]:
    return (*cells, *[""] * width)[:width]
