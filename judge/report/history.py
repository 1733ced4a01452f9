"""What ``judge history`` shows: the attempts as a table, or one of them with its source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.attempt import Attempt, AttemptWithSource
from judge.model.review import ProblemTrend
from judge.report import shorten
from judge.report.due import trend_line
from judge.report.escape import escape, one_line
from judge.report.facts import quiet
from judge.report.verdict import case_lines, verdict_style

NONE_YET = "no attempts yet; judge next says what to practise"


def attempt_list(attempts: Sequence[Attempt], *, zone: tzinfo | None = None) -> RenderableType:
    """Newest first, as given; times in ``zone``, or the machine's own."""
    if not attempts:
        return Text(NONE_YET)
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="quiet")
    table.add_column("id", justify="right", no_wrap=True)
    table.add_column("when", no_wrap=True)
    table.add_column("", no_wrap=True)
    table.add_column("problem", overflow="fold")
    for each in attempts:
        verdict = Text(each.verdict.value, style=verdict_style(each.verdict))
        table.add_row(str(each.id), _when(each.at, zone), verdict, Text(escape(each.problem)))
    return table


def trend_lines(trends: Sequence[ProblemTrend], now: datetime) -> Group:
    """How somebody stands with the problems of a list, below it."""
    return Group(*(quiet(escape(trend_line(each, now))) for each in trends))


def attempt_report(attempt: AttemptWithSource, *, zone: tzinfo | None = None) -> Group:
    """One attempt: verdict, message, the failing case, and the source as it was."""
    return Group(*_parts(attempt, zone))


def _parts(attempt: AttemptWithSource, zone: tzinfo | None) -> Iterator[RenderableType]:
    head = Text(f"{attempt.verdict.value}: {attempt.verdict.words}")
    head.stylize(verdict_style(attempt.verdict))
    yield head
    yield Text(escape(attempt.problem), style="name")
    yield Text(shorten.block(attempt.message))
    if attempt.counterexample is not None:
        yield case_lines(attempt.counterexample)
    yield quiet(
        f"attempt {attempt.id}, {_when(attempt.at, zone)}, seed {attempt.seed}, "
        f"{shorten.counted(attempt.cases, 'case')}, {attempt.elapsed_seconds:.2f} s"
    )
    yield Text()
    yield quiet(f"--- {one_line(attempt.file_name)}")
    yield Text(escape(attempt.source.rstrip("\n")), no_wrap=False, overflow="fold")


def _when(at: datetime, zone: tzinfo | None) -> str:
    return at.astimezone(zone).strftime("%Y-%m-%d %H:%M")
