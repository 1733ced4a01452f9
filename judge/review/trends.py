"""Evidence -> trends. Pure; what was not recorded has no number."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from judge.model.attempt import Attempt, Standing
from judge.model.evidence import Evidence
from judge.model.review import (
    Card,
    FirstRight,
    ProblemTrend,
    Review,
    Since,
    Trends,
    Week,
)
from judge.model.verdict import Verdict
from judge.review.calibration import calibration
from judge.review.cards import cards
from judge.review.ratings import review
from judge.review.sittings import outside_rounds, sittings
from judge.review.traces import trace_points

SEVEN_DAYS = timedelta(days=7)


def reviews(evidence: Evidence, minutes: Mapping[str, int]) -> tuple[Review, ...]:
    """Every sitting with its rating; ``minutes`` are those that each problem suggests."""
    return tuple(review(each, minutes.get(each.problem)) for each in sittings(evidence))


def due_cards(evidence: Evidence, minutes: Mapping[str, int]) -> Mapping[str, Card]:
    return cards(reviews(evidence, minutes))


def trends(evidence: Evidence, minutes: Mapping[str, int]) -> Trends:
    """Of every problem that ``minutes`` names, in that order, and of those that are gone."""
    due = due_cards(evidence, minutes)
    slugs = dict.fromkeys((*minutes, *sorted(due)))
    hits = (hit for each in evidence.rounds for hit in each.hits)
    return Trends(
        problems=tuple(_of_problem(slug, evidence, due.get(slug)) for slug in slugs),
        weeks=weeks(evidence.attempts),
        traces=trace_points(evidence),
        calibration=calibration(hits),
    )


def weeks(attempts: Iterable[Attempt]) -> tuple[Week, ...]:
    by_monday: dict[date, list[bool]] = {}
    for each in attempts:
        day = each.at.date()
        monday = day - timedelta(days=day.weekday())
        by_monday.setdefault(monday, []).append(each.verdict is Verdict.AC)
    if not by_monday:
        return ()
    first, last = min(by_monday), max(by_monday)
    every = (first + SEVEN_DAYS * n for n in range((last - first) // SEVEN_DAYS + 1))
    return tuple(_week(monday, by_monday.get(monday, [])) for monday in every)


def _week(monday: date, accepted: Sequence[bool]) -> Week:
    return Week(monday=monday, attempts=len(accepted), accepted=sum(accepted))


def _of_problem(slug: str, evidence: Evidence, card: Card | None) -> ProblemTrend:
    right = first_right(slug, evidence)
    tried = Standing.NEW if card is None else Standing.TRIED
    return ProblemTrend(
        problem=slug,
        standing=tried if right is None else Standing.SOLVED,
        attempts=sum(each.problem == slug for each in evidence.attempts),
        first_right=right,
        due=None if card is None else card.due,
        rating=None if card is None else card.last.rating,
        reason=None if card is None else card.last.reason,
    )


def first_right(slug: str, evidence: Evidence) -> FirstRight | None:
    """The first accepted version, in a round or outside; None where there is none yet."""
    in_rounds = [
        FirstRight(at=each.at, seconds=each.seconds, since=Since.ROUND)
        for each in evidence.rounds
        if each.problem == slug and each.verdict is Verdict.AC
    ]
    outside = _first_outside(slug, evidence)
    every = [*in_rounds, *filter(None, [outside])]
    return min(every, key=lambda each: each.at, default=None)


def _first_outside(slug: str, evidence: Evidence) -> FirstRight | None:
    attempts = [each for each in outside_rounds(evidence) if each.problem == slug]
    at = next((each.at for each in attempts if each.verdict is Verdict.AC), None)
    if at is None:
        return None
    started = [each.at for each in evidence.starts if each.problem == slug]
    begun, since = min([(each, Since.START) for each in started] + [(attempts[0].at, Since.SUBMIT)])
    known = begun < at
    return FirstRight(
        at=at,
        seconds=(at - begun).total_seconds() if known else None,
        since=since if known else None,
    )
