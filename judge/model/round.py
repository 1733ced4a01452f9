"""A round: a profile, a clock, events and what follows from them. Pure; ``judge.rounds`` folds.

Two scales of time. *Elapsed* seconds count from the round's first event and never stop. *Used*
seconds are those of the round's clock: they begin at ``go``, stand still in a pause and end at the
lock. Whatever a person is shown is in used seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # every `judge round` command imports this module, and is to start at once
    from judge.model.assistant import PromptClass
    from judge.model.critique import DraftGiven
    from judge.model.verdict import Verdict


class Phase(StrEnum):
    NEW = "new"
    """Made; the rules were shown, the statement was not."""
    READ = "read"
    """The clock runs; the code of the current problem is still the starter."""
    WORK = "work"
    FROZEN = "frozen"
    """Code and assistant are closed; the sheet is open."""
    LOCKED = "locked"
    """Handed in, or out of time; not judged yet."""
    JUDGED = "judged"
    ABANDONED = "abandoned"

    @property
    def running(self) -> bool:
        """Whether the clock runs (or stands in a pause)."""
        return self in (Phase.READ, Phase.WORK, Phase.FROZEN)

    @property
    def over(self) -> bool:
        """Whether nothing can be added any more."""
        return self in (Phase.JUDGED, Phase.ABANDONED)


class EventKind(StrEnum):
    START = "start"
    GO = "go"
    SAVE = "save"
    PLAN = "plan"
    CASES = "cases"
    """The own cases, as the file stood."""
    PREDICT = "predict"
    NOTE = "note"
    DRAFT = "draft"
    CRITIQUE = "critique"
    NEXT = "next"
    FREEZE = "freeze"
    SHEET = "sheet"
    ASK = "ask"
    REOPEN = "reopen"
    PAUSE = "pause"
    RESUME = "resume"
    RAN = "ran"
    REFUSED = "refused"
    SHOWN = "shown"
    SUBMIT = "submit"
    VERDICT = "verdict"
    TRIED = "tried"
    """An earlier version of the code was judged."""
    GRADE = "grade"
    JUDGED = "judged"
    ABANDON = "abandon"
    REPAIRED = "repaired"
    """The journal's last line was torn; so many bytes of it were dropped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The rules of a round. ``minutes`` None means no clock; ``nudges`` are minutes of the clock.

    ``one_way``: problems are shown one after the other, and `next` cannot be undone.
    """

    name: str
    minutes: int | None
    execution: bool
    assistant: bool
    problems: int
    one_way: bool = False
    nudges: tuple[int, ...] = ()

    @property
    def limit_seconds(self) -> float | None:
        return None if self.minutes is None else 60.0 * self.minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the clocks say at one moment. ``utc`` is in UTC. ``monotonic_seconds`` can be compared
    with other readings of the same ``boot`` only, also of other processes."""

    utc: datetime
    monotonic_seconds: float
    boot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One line of the journal. ``seq`` counts from 1; ``data`` is plain JSON."""

    seq: int
    at: Reading
    elapsed_seconds: float
    kind: EventKind
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """What a round's file of events holds. ``torn_bytes`` of an unfinished last line were left
    out; ``whole_bytes`` are those before it."""

    events: tuple[Event, ...]
    whole_bytes: int
    torn_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Nothing was recorded for ``seconds`` of the clock, from ``used_seconds`` on, after the event
    ``after_seq``."""

    after_seq: int
    used_seconds: float
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockJump:
    """The wall clock was set by ``seconds`` (negative: back) before the event ``before_seq``."""

    before_seq: int
    seconds: float


class LockCause(StrEnum):
    SUBMITTED = "submitted"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    cause: LockCause
    used_seconds: float


CERTAIN = 100
"""Percent."""


def in_short(sha256: str) -> str:
    """A hash as people are shown it."""
    return sha256[:8]


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What the candidate expects of the judge. ``time`` and ``space`` are classes as in
    ``judge.model.growth.CLASSES``; ``groups`` name hidden tests, with pass (True) or fail.
    ``sure`` is the probability in percent that is given to each of these."""

    verdict: Verdict
    time: str | None = None
    space: str | None = None
    groups: tuple[tuple[str, bool], ...] = ()
    sure: int = CERTAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSaved:
    """A trace sheet as it stood: its text's hash and the hash of the code that it traces."""

    sha256: str
    code_sha256: str
    used_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the judge found of one problem. ``verdict`` None: nothing was handed in.

    ``groups`` are the hidden tests that ran, with whether they passed; ``time`` and ``space`` the
    measured classes, None where there are none; ``attempt`` the number in the history.
    """

    verdict: Verdict | None
    message: str = ""
    groups: tuple[tuple[str, bool], ...] = ()
    time: str | None = None
    space: str | None = None
    attempt: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeFacts:
    """What the scorecard needs of a graded sheet; ``score`` is 0..100."""

    score: float
    quadrant: str
    tag: str | None = None
    found_bug: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Announcement:
    """One line to show now. It settles all of ``ids``: of warnings that are due at once only the
    most urgent is said."""

    ids: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundProblem:
    """One problem of a round as it stands. Times are used seconds; None: it has not happened.

    ``starter_sha256`` and ``code_sha256`` are hashes of the bytes; the code is the last save that
    counts, None where there is none. ``codes`` are all that counted, in order, without repeats in
    a row, and ``codes_at`` when each of them was saved. ``current_seconds`` is how long it was the
    current problem. ``old_sheets`` were traced from code that was edited afterwards.
    ``edited_frozen``: the file changed while it was frozen, which does not count. ``tried`` are the
    verdicts of earlier versions, by their hashes; ``prompts`` the classes of what the assistant was
    asked, in order.
    """

    slug: str
    starter_sha256: str
    opened_at: float | None = None
    closed_at: float | None = None
    first_code_at: float | None = None
    current_seconds: float = 0.0
    codes: tuple[str, ...] = ()
    codes_at: tuple[float, ...] = ()
    plan_sha256: str | None = None
    planned_at: float | None = None
    cases_sha256: str | None = None
    prediction: Prediction | None = None
    sheet: SheetSaved | None = None
    old_sheets: tuple[SheetSaved, ...] = ()
    drafts: tuple[DraftGiven, ...] = ()
    prompts: tuple[PromptClass, ...] = ()
    runs: int = 0
    edited_frozen: bool = False
    edited_paused: bool = False
    judged: Judged | None = None
    grade: GradeFacts | None = None
    tried: tuple[tuple[str, Verdict], ...] = ()

    @property
    def code_sha256(self) -> str | None:
        return self.codes[-1] if self.codes else None

    @property
    def open(self) -> bool:
        return self.opened_at is not None and self.closed_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundState:
    """A round as it stands at one moment: what the events say, and the clock.

    ``current`` indexes ``problems``. ``phase_seconds`` sum to ``used_seconds``. ``shown`` are the
    ids of nudges and warnings that were shown; ``refused`` the commands that the rules forbade.
    ``seed`` drew the problems; None where they were named. ``draft_seed`` draws the drafts.
    """

    id: str
    profile: Profile
    phase: Phase
    problems: tuple[RoundProblem, ...]
    current: int = 0
    paused: bool = False
    started_at: datetime
    elapsed_seconds: float = 0.0
    used_seconds: float = 0.0
    paused_seconds: float = 0.0
    pauses: int = 0
    reopened: int = 0
    refused: tuple[str, ...] = ()
    phase_seconds: Mapping[Phase, float] = field(default_factory=dict)
    lock: Lock | None = None
    gaps: tuple[Gap, ...] = ()
    jumps: tuple[ClockJump, ...] = ()
    shown: frozenset[str] = frozenset()
    repaired_bytes: int = 0
    seed: int | None = None
    draft_seed: int = 0
    workspace: str = ""
    events: int = 0

    @property
    def left_seconds(self) -> float | None:
        """Of the round's clock, never below 0; None where there is no clock."""
        limit = self.profile.limit_seconds
        return None if limit is None else max(0.0, limit - self.used_seconds)

    @property
    def problem(self) -> RoundProblem:
        """The current one."""
        return self.problems[self.current]

    @property
    def assistant_open(self) -> bool:
        """Whether the rules let the candidate ask now."""
        return self.profile.assistant and not self.paused and self.phase in (Phase.READ, Phase.WORK)

    @property
    def prompts(self) -> Mapping[PromptClass, int]:
        """How many prompts of each class there were, in the order of the classes."""
        every = [each for problem in self.problems for each in problem.prompts]
        if not every:
            return {}
        from judge.model.assistant import PromptClass

        return {kind: every.count(kind) for kind in PromptClass if kind in every}

    def of(self, slug: str) -> RoundProblem:
        """The problem named ``slug``. Raises KeyError."""
        for each in self.problems:
            if each.slug == slug:
                return each
        raise KeyError(slug)
