"""All that the report of one round is made from. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.draft_graded import DraftGraded
from judge.model.round import RoundState
from judge.model.scorecard import Plan, ProblemCard, ReplayLine, Scorecard
from judge.model.scored import Scored
from judge.model.strength import CaseWorth, Strength
from judge.model.trace import Claims
from judge.model.trace_found import TraceFound
from judge.model.verdict import Report, Verdict

PLAN = "PLAN.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleTried:
    """An example of the candidate's own beside what the code that was handed in gives. ``call`` is
    a whole own case, and ``expected`` then empty. ``got`` is None where it is no case that can be
    run by itself, or no code was judged; so is ``as_expected``."""

    call: str
    expected: str
    got: str | None = None
    as_expected: bool | None = None
    file: str = PLAN
    line: int | None = None

    @property
    def text(self) -> str:
        return f"{self.call} -> {self.expected}" if self.expected else self.call


@dataclass(frozen=True, slots=True, kw_only=True)
class ExamplesTried:
    """Those of the plan, then the own cases. ``strength`` is what they are worth, in the same
    order; None where that could not be told. ``unread`` says why own cases could not be read."""

    examples: tuple[ExampleTried, ...] = ()
    strength: Strength | None = None
    unread: str = ""

    def with_worth(self) -> tuple[tuple[ExampleTried, CaseWorth | None], ...]:
        if self.strength is None:
            return tuple((each, None) for each in self.examples)
        return tuple(zip(self.examples, self.strength.cases, strict=True))


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
    examples: ExamplesTried = ExamplesTried()
    drafts: tuple[DraftGraded, ...] = ()
    draft_score: float | None = None
    follow_ups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundReport:
    """``problems`` are those that were shown; ``timeline`` the events as lines; ``scored`` the
    lines of the scorecard by area."""

    state: RoundState
    scorecard: Scorecard
    problems: tuple[ProblemFound, ...]
    timeline: tuple[ReplayLine, ...]
    scored: tuple[Scored, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeSaved:
    """A version of the code. ``verdict`` is None where it was not judged."""

    sha256: str
    used_seconds: float
    text: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a written report shows of a problem besides: every version of the code after the
    ``starter``, the filled trace sheet, and what the statement holds back in a round, as
    Markdown."""

    slug: str
    starter: str
    codes: tuple[CodeSaved, ...]
    claims: Claims | None = None
    held_back: str = ""
