"""What is recorded of somebody's practice, from wherever it is kept: facts, and nothing concluded.

Every time is in UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from judge.model.attempt import Attempt
from judge.model.scorecard import Hit
from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A folder was made to solve a problem in."""

    at: datetime
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillGraded:
    """A sheet of a drill was graded; ``digest`` is that of the code, ``score`` 0..100."""

    at: datetime
    problem: str
    case: str
    digest: str
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundPractice:
    """What a judged round says of one of its problems. ``at`` is when the work ended, ``seconds``
    are those of its clock. ``verdict`` None: nothing was handed in; ``attempt`` is the number in
    the history. ``trace_score`` None: no sheet was graded."""

    round: str
    at: datetime
    problem: str
    seconds: float
    verdict: Verdict | None
    attempt: int | None
    trace_score: float | None
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All of it. Nothing depends on the order in which it was read."""

    attempts: tuple[Attempt, ...] = ()
    starts: tuple[Start, ...] = ()
    drills: tuple[DrillGraded, ...] = ()
    rounds: tuple[RoundPractice, ...] = ()
