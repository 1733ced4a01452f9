"""Gathers what is recorded of somebody's practice, for the commands that look back or ahead.

What cannot be read is said on standard error and counts as not recorded: it spoils no advice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from judge.cli.exits import say
from judge.errors import HistoryUnavailable, RoundUnavailable

if TYPE_CHECKING:
    from judge.cli.settings import Settings
    from judge.model.evidence import Evidence, RoundPractice
    from judge.model.problem import Problem
    from judge.model.review import Choice, Trends


def gather(settings: Settings) -> Evidence:
    """All of it. Raises UsageError for a JUDGE_HOME that is no folder."""
    from judge.model.evidence import Evidence

    history, rounds = settings.history(), _of_rounds(settings)
    try:
        return Evidence(
            attempts=history.attempts(limit=None),
            starts=history.starts(),
            drills=history.drills(),
            rounds=rounds,
        )
    except HistoryUnavailable as error:
        say(f"your attempts are unknown: {error.message}", remedy=error.remedy)
        return Evidence(rounds=rounds)


def _of_rounds(settings: Settings) -> tuple[RoundPractice, ...]:
    from judge.rounds.practice import practices

    found: list[RoundPractice] = []
    for round in settings.rounds().all():
        try:
            found += practices(round.read().events)
        except RoundUnavailable as error:
            say(error.message, remedy=error.remedy)
    return tuple(found)


def minutes_of(problems: Iterable[Problem]) -> dict[str, int]:
    """What each problem suggests, in their order."""
    return {each.slug: each.minutes for each in problems}


def choices(problems: Iterable[Problem], trends: Trends) -> list[Choice]:
    """The problems with how somebody stands with them."""
    from judge.model.review import Choice

    known = {each.problem: each for each in trends.problems}
    return [
        Choice(
            slug=each.slug,
            difficulty=each.difficulty,
            follows=each.follows,
            standing=known[each.slug].standing,
            due=known[each.slug].due,
        )
        for each in problems
    ]


def choices_of(settings: Settings, problems: Iterable[Problem]) -> list[Choice]:
    """The same from the record as it is now."""
    from judge.review.trends import trends

    problems = tuple(problems)
    return choices(problems, trends(gather(settings), minutes_of(problems)))


def keep(record: Callable[[], object], what: str) -> None:
    """Write into the history; where that fails, say that ``what`` is not recorded."""
    try:
        record()
    except HistoryUnavailable as error:
        say(f"{what} was not recorded: {error.message}", remedy=error.remedy)
