"""The hand trace in a round's report: the score, the first divergence, what really happened."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from judge.model.round_report import ProblemFound
from judge.model.trace import Grade
from judge.report import shorten
from judge.report.escape import escape
from judge.report.facts import quiet


def trace_parts(found: ProblemFound) -> Iterator[RenderableType]:
    if found.grade is not None:
        yield from grade_parts(found.grade)
        return
    card = found.card
    if found.ungraded is not None:
        yield Text(escape(found.ungraded))
    elif card.sheet_sha256 is None:
        yield Text("no trace sheet was opened")
    elif not card.sheet_counts:
        yield Text("the sheet traces code that was edited afterwards, so it does not count")
    else:
        yield Text("the sheet is not graded")
    if card.old_sheets:
        yield quiet(f"{shorten.counted(card.old_sheets, 'sheet')} of code that was edited later")


def grade_parts(grade: Grade) -> Iterator[RenderableType]:
    yield Text(f"{grade.score:g} of 100", style="name")
    yield quiet(
        f"path {grade.path:g} of 25, state {grade.state:g} of 60, result {grade.result:g} of 15"
    )
