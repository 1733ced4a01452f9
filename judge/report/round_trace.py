"""The hand trace in a round's report: what became of the sheet, or why there is nothing."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.text import Text

from judge.model.round_report import ProblemFound
from judge.report import shorten
from judge.report.facts import quiet
from judge.report.trace import found_report


def trace_parts(found: ProblemFound) -> Iterator[RenderableType]:
    card = found.card
    if found.trace is not None:
        yield found_report(found.trace)
    elif card.sheet_sha256 is None:
        yield Text("no trace sheet was opened")
    elif not card.sheet_counts:
        yield Text("the sheet traces code that was edited afterwards, so it does not count")
    else:
        yield Text("the sheet is not graded, for nothing was judged")
    if card.old_sheets:
        old = shorten.counted(card.old_sheets, "sheet")
        yield quiet(f"{old} before it, for code that was edited later")
