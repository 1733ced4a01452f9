"""All that the report of one round is made from. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.draft_graded import DraftGraded
from judge.model.round import RoundState
from judge.model.scorecard import Plan, ProblemCard, ReplayLine, Scorecard
from judge.model.trace_found import TraceFound
from judge.model.verdict import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleTried:
    """An example of the plan beside what the code that was handed in gives. ``got`` is None where
    it is no case that can be run by itself; so is ``as_expected``."""

    call: str
    expected: str
    got: str | None = None
    as_expected: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamplesTried:
    """All that stand in a plan, in its order."""

    examples: tuple[ExampleTried, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemFound:
    """One problem: what was counted, what was planned and what was found. ``report`` is None
    where nothing was judged, and ``trace`` where no sheet counted; ``draft_score`` is 0..100, and
    None where no draft was given; ``follow_ups`` are the slugs of problems that follow it."""

    card: ProblemCard
    plan: Plan | None
    planned_at: float | None
    report: Report | None
    trace: TraceFound | None
    examples: tuple[ExampleTried, ...] = ()
    drafts: tuple[DraftGraded, ...] = ()
    draft_score: float | None = None
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """``problems`` are those that were shown; ``timeline`` the events as lines."""

    state: RoundState
    scorecard: Scorecard
    problems: tuple[ProblemFound, ...]
    timeline: tuple[ReplayLine, ...]
