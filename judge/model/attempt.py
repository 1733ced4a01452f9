"""What the history remembers of submissions that were judged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from judge.model.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One judged submission. ``at`` is in UTC; ``file_name`` and ``digest`` are the
    submission's, and ``counterexample`` is the failing call as text, if there was one."""

    id: int
    at: datetime
    problem: str
    verdict: Verdict
    message: str
    seed: int
    cases: int
    elapsed_seconds: float
    file_name: str
    digest: str
    counterexample: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptWithSource(Attempt):
    """An attempt together with the source that was judged."""

    source: str


class Standing(StrEnum):
    NEW = "new"
    TRIED = "tried"
    SOLVED = "solved"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemState:
    """How the solver stands with one problem."""

    standing: Standing
    attempts: int
    last_at: datetime | None


UNTRIED = ProblemState(standing=Standing.NEW, attempts=0, last_at=None)
