"""What ``judge progress`` shows: a table of the problems, plots, and the predictions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from judge.model.attempt import Standing
from judge.model.review import Calibration, ProblemTrend, Trends
from judge.report.due import first_right, soon, when_due
from judge.report.escape import escape
from judge.report.facts import heading
from judge.report.shorten import counted, joined
from judge.report.trend_plot import TrendPlot
from judge.report.week_bars import WeekBars

NOTHING = "nothing is recorded yet; judge next says where to begin"
NOT_ENOUGH = "not enough yet"
MINUTE = 60.0
FULL_SCORE = 100.0


def trends_report(found: Trends, now: datetime) -> RenderableType:
    if not (found.weeks or found.traces or any(each.due for each in found.problems)):
        return Text(NOTHING)
    return Group(*_parts(found, now))


def _parts(found: Trends, now: datetime) -> Iterator[RenderableType]:
    yield Text(_states(found.problems))
    yield _table(found.problems, now)
    yield Text(_due(found.problems, now))
    yield from heading("attempts by week")
    yield WeekBars(found.weeks)
    yield from heading("minutes to the first right version")
    yield _first_right_plot(found.problems)
    yield from heading("hand traces, of 100")
    yield TrendPlot([(each.at, each.score) for each in found.traces], high=FULL_SCORE)
    yield from heading("predictions")
    yield Text(_predictions(found.calibration))


def _states(problems: Sequence[ProblemTrend]) -> str:
    standings = [each.standing for each in problems]
    counts = (f"{standings.count(each)} {each.value}" for each in reversed(Standing))
    return f"{counted(len(problems), 'problem')}: {', '.join(counts)}"


def _table(problems: Sequence[ProblemTrend], now: datetime) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), header_style="quiet")
    table.add_column("problem", overflow="fold")
    table.add_column("tries", justify="right", no_wrap=True)
    table.add_column("first right", no_wrap=True)
    table.add_column("due", no_wrap=True)
    for each in problems:
        style = "good" if each.standing is Standing.SOLVED else ""
        table.add_row(
            Text(escape(each.problem), style=style),
            str(each.attempts or ""),
            first_right(each),
            when_due(each, now),
        )
    return table


def _due(problems: Sequence[ProblemTrend], now: datetime) -> str:
    due = [escape(each.problem) for each in soon(problems, now)]
    return f"for review within a week: {joined(due) or 'nothing'}"


def _first_right_plot(problems: Sequence[ProblemTrend]) -> TrendPlot:
    known = [each.first_right for each in problems if each.first_right is not None]
    points = [(each.at, each.seconds / MINUTE) for each in known if each.seconds is not None]
    return TrendPlot(sorted(points))


def _predictions(found: Calibration) -> str:
    said = f"{found.right} of {found.decided} right"
    if found.brier is None:
        return f"{NOT_ENOUGH}: {said}" if found.decided else f"{NOT_ENOUGH}: none was decided"
    return f"{said}; Brier score {found.brier:.2f} (0 is perfect, 0.25 a coin)"
