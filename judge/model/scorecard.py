"""What a round's report is made from: facts, and no judgement of anybody's prose. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from judge.model.assistant import PromptClass
from judge.model.round import (
    ClockJump,
    Gap,
    GradeFacts,
    Judged,
    Lock,
    Phase,
    Prediction,
    Profile,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanExample:
    """``call -> expected`` as it was written in ``line`` of PLAN.md; ``expected`` may be empty."""

    call: str
    expected: str
    line: int

    @property
    def text(self) -> str:
        return f"{self.call} -> {self.expected}" if self.expected else self.call


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """PLAN.md as it was read. ``time`` and ``space`` are the claims as written, None where there
    is none. ``calls`` are what stands in the examples, in order; some state no answer, as a
    script's first line does not. ``notes`` name lines that could not be read."""

    clarifications: tuple[str, ...] = ()
    approach: str = ""
    time: str | None = None
    space: str | None = None
    calls: tuple[PlanExample, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def examples(self) -> tuple[PlanExample, ...]:
        """The calls that state an answer."""
        return tuple(call for call in self.calls if call.expected)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """What can be counted in a plan. ``time_class`` and ``space_class`` are the claims as classes
    of ``judge.model.growth.CLASSES``, None where a claim is no such class. ``before_code``: it was
    filed before the code first changed."""

    clarifications: int
    approach_words: int
    time: str | None
    space: str | None
    time_class: str | None
    space_class: str | None
    examples: int
    before_code: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One thing that was predicted, with the probability ``sure``, 0 to 1. ``actual`` None: it was
    not decided, and does not count."""

    what: str
    predicted: str
    actual: str | None
    sure: float = 1.0

    @property
    def right(self) -> bool | None:
        return None if self.actual is None else self.predicted == self.actual


def brier(decided: Sequence[Hit]) -> float:
    """Brier's score of at least one: the mean square of the probability that was given minus what
    came. 0 is perfect, 0.25 what a coin gets, 1 always wrong."""
    return fmean((hit.sure - (hit.right is True)) ** 2 for hit in decided)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemCard:
    """Times are used seconds. ``saves`` counts different codes that were saved, ``sheets`` the
    sheets that were filed for code that was edited later as well. ``sheet_counts`` says whether
    the sheet belongs to the code that was handed in. ``prompts`` are the classes of what the
    assistant was asked."""

    slug: str
    opened_at: float | None
    seconds: float
    reading_seconds: float | None
    saves: int
    runs: int
    prompts: tuple[PromptClass, ...]
    code_sha256: str | None
    plan: PlanFacts | None
    prediction: Prediction | None
    hits: tuple[Hit, ...]
    sheet_sha256: str | None
    sheet_counts: bool
    old_sheets: int
    edited_frozen: bool
    edited_paused: bool
    judged: Judged | None
    grade: GradeFacts | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """``phases`` are those that took time, in the order of a round."""

    id: str
    profile: Profile
    phase: Phase
    lock: Lock | None
    used_seconds: float
    phases: tuple[tuple[Phase, float], ...]
    reopened: int
    pauses: int
    paused_seconds: float
    refused: tuple[str, ...]
    gaps: tuple[Gap, ...]
    jumps: tuple[ClockJump, ...]
    notes: tuple[str, ...]
    problems: tuple[ProblemCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayLine:
    """``used_seconds`` None: before the clock ran. ``idle_seconds``: so long nothing happened, and
    the line stands for all of it."""

    used_seconds: float | None
    text: str
    idle_seconds: float | None = None
