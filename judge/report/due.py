"""When something is due, and how long it took, as people say it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from judge.model.attempt import Standing
from judge.model.review import ProblemTrend, Since
from judge.report.shorten import counted

NOW = "now"
SOON = timedelta(days=7)
MINUTE, HOUR, DAY = 60, 3600, 86_400
SINCE = {Since.ROUND: "round", Since.START: "start", Since.SUBMIT: "try"}
"""From when on: the clock of a round, `judge start`, or the first submission."""


def soon(problems: Iterable[ProblemTrend], now: datetime) -> list[ProblemTrend]:
    """The solved ones that are due within a week or were already, the most urgent first."""
    due = [
        (each.due, each)
        for each in problems
        if each.standing is Standing.SOLVED and each.due is not None and each.due <= now + SOON
    ]
    return [each for _, each in sorted(due, key=lambda pair: pair[0])]


def when_due(found: ProblemTrend, now: datetime) -> str:
    """``now``, ``5 h``, ``3 days``; nothing for what was never solved, as it is no review."""
    if found.due is None or found.standing is not Standing.SOLVED:
        return ""
    return NOW if found.due <= now else span((found.due - now).total_seconds())


def span(seconds: float) -> str:
    """In the largest unit that fits, rounded down: ``40 s``, ``12 min``, ``5 h``, ``3 days``."""
    if seconds >= DAY:
        return counted(int(seconds // DAY), "day")
    for size, unit in ((HOUR, "h"), (MINUTE, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{int(seconds)} s"


def first_right(found: ProblemTrend) -> str:
    """``12 min (round)``. Of a first submission that was right, and whose beginning nobody wrote
    down, no more is known than that."""
    right = found.first_right
    if right is None:
        return "" if found.standing is Standing.NEW else "not yet"
    if right.seconds is None or right.since is None:
        return "first try"
    return f"{span(right.seconds)} ({SINCE[right.since]})"


def trend_line(found: ProblemTrend, now: datetime) -> str:
    """How somebody stands with one problem, in a sentence."""
    parts = [found.standing.value, counted(found.attempts, "attempt")]
    if found.first_right is not None:
        parts.append(f"first right: {first_right(found)}")
    if due := when_due(found, now):
        parts.append(f"review due {due if due == NOW else f'in {due}'}")
    if found.rating is not None:
        parts.append(f"last rated {found.rating.value} ({found.reason})")
    return f"{found.problem}: {'; '.join(parts)}"
