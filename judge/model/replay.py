"""A round walked through again: its steps, and the recording that shows them. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from judge.model.scorecard import ReplayLine


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplayStep:
    """A line of the timeline, and what was in work then: the problem ``slug`` with the code
    ``code_sha256``. ``mark`` names a moment that a viewer wants to find again: a plan, a freeze,
    the lock."""

    line: ReplayLine
    slug: str
    code_sha256: str
    mark: str | None = None


class CastCode(StrEnum):
    """What an event of a recording is, as asciicast v3 has it."""

    OUTPUT = "o"
    MARKER = "m"
    EXIT = "x"


@dataclass(frozen=True, slots=True, kw_only=True)
class CastEvent:
    """``interval_seconds`` go by between the event before and this one."""

    interval_seconds: float
    code: CastCode
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """A recording of a terminal. ``started_at`` counts seconds from the epoch; no interval is
    longer than ``idle_limit_seconds``."""

    columns: int
    rows: int
    title: str
    started_at: int
    idle_limit_seconds: float
    events: tuple[CastEvent, ...]

    @property
    def seconds(self) -> float:
        return sum(event.interval_seconds for event in self.events)
