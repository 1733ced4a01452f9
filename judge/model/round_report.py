"""All that the report of one round is made from. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.round import RoundState
from judge.model.scorecard import Plan, ProblemCard, ReplayLine, Scorecard
from judge.model.trace_found import TraceFound
from judge.model.verdict import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemFound:
    """One problem: what was counted, what was planned and what was found. ``report`` is None
    where nothing was judged, and ``trace`` where no sheet counted; ``follow_ups`` are the slugs of
    problems that follow it."""

    card: ProblemCard
    plan: Plan | None
    planned_at: float | None
    report: Report | None
    trace: TraceFound | None
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """``problems`` are those that were shown; ``timeline`` the events as lines."""

    state: RoundState
    scorecard: Scorecard
    problems: tuple[ProblemFound, ...]
    timeline: tuple[ReplayLine, ...]
