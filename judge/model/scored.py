"""What a round's scorecard says: one line for each thing that was observed, with its events. Pure.

A line is earned by events of the journal, which it names. Without them it is not observed, which is
no number: what nobody did is not what somebody did badly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from judge.model.draft_graded import DraftGraded
from judge.model.scorecard import Plan
from judge.model.strength import Strength

BANDS = (1, 2, 3, 4)
"""From what sinks a candidate to what carries one."""


class Area(StrEnum):
    """What interviewers look at."""

    PROBLEM_SOLVING = "problem solving"
    CODE = "code development"
    VERIFICATION = "verification"
    ASSISTANT = "AI direction and ownership"
    COMMUNICATION = "communication"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One line. ``events`` are the numbers of the events that earned it, and empty exactly where
    ``band`` is None: not observed. ``slug`` None: it is about the round."""

    area: Area
    name: str
    fact: str
    band: int | None = None
    events: tuple[int, ...] = ()
    slug: str | None = None

    def __post_init__(self) -> None:
        if (self.band is None) != (not self.events):
            raise ValueError(f"{self.name!r}: a band needs events, and events a band")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of a problem beside the journal: the plan that was filed last, what the
    candidate's own examples are worth (None where there is none), and the drafts that were given
    with what their critiques are worth."""

    plan: Plan | None = None
    strength: Strength | None = None
    drafts: tuple[DraftGraded, ...] = ()
    draft_score: float | None = None


def band_of(lines: Iterable[Scored]) -> int | None:
    """The mean of the bands, the half rounded down; None where nothing was observed."""
    bands = [line.band for line in lines if line.band is not None]
    return -(-(2 * sum(bands) - len(bands)) // (2 * len(bands))) if bands else None
