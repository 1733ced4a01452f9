"""What follows from the evidence: ratings, due dates, trends, and what to practise next. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from judge.model.attempt import Standing
from judge.model.problem import Difficulty


class Rating(StrEnum):
    """How well a problem was remembered, in the words of spaced repetition."""

    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One time that somebody sat down to a problem: a round, or attempts close together.

    ``refused`` counts the submissions before the accepted one, or all of them. ``seconds`` to the
    accepted one are None where their beginning was not recorded; ``verdict_foreseen`` is None
    where no verdict was predicted.
    """

    problem: str
    begun_at: datetime
    at: datetime
    accepted: bool
    refused: int
    seconds: float | None = None
    round: str | None = None
    trace_score: float | None = None
    verdict_foreseen: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A sitting with its rating; ``reason`` names the facts that earned it."""

    sitting: Sitting
    rating: Rating
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """When a problem is due, from all its reviews; ``last`` is the latest of them."""

    problem: str
    due: datetime
    last: Review
    reviews: int


class Since(StrEnum):
    """From when the time to the first right version counts."""

    ROUND = "round"
    START = "start"
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstRight:
    """The first accepted version of a problem. ``seconds`` are None where nothing was recorded
    before it; in a round they are those of its clock."""

    at: datetime
    seconds: float | None
    since: Since | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemTrend:
    """``attempts`` counts the submissions that were judged, those of rounds as well."""

    problem: str
    standing: Standing
    attempts: int
    first_right: FirstRight | None
    due: datetime | None
    rating: Rating | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TracePoint:
    """A hand trace that was graded; ``round`` is None for a drill."""

    at: datetime
    problem: str
    score: float
    round: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The submissions of seven days from a Monday on."""

    monday: date
    attempts: int
    accepted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """Predictions that were decided. ``brier`` is None while they are too few."""

    decided: int
    right: int
    brier: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trends:
    """``traces`` in the order of time; ``weeks`` from the first attempt to the last, with those
    in which nothing happened."""

    problems: tuple[ProblemTrend, ...]
    weeks: tuple[Week, ...]
    traces: tuple[TracePoint, ...]
    calibration: Calibration


class StepKind(StrEnum):
    ROUND = "round"
    REVIEW = "review"
    SOLVE = "solve"
    FOLLOW_UP = "follow-up"
    DRILL = "drill"
    AHEAD = "ahead"
    """Nothing is due: a round of whatever is drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something to practise now, why, and the command that begins it."""

    kind: StepKind
    reason: str
    command: str
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    step: Step
    alternatives: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A problem that may be recommended; ``due`` is None where it was never practised."""

    slug: str
    difficulty: Difficulty
    follows: str | None
    standing: Standing
    due: datetime | None = None
