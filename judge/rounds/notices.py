"""Nudges and warnings: which are due and were not shown yet. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from judge.model.round import Announcement, RoundState
from judge.rounds.times import in_words, on_clock

WARNINGS_MINUTES = (10, 5, 1)
"""Left on the clock; besides these there is one at half of the time."""


@dataclass(frozen=True, slots=True)
class _Threshold:
    id: str
    left_seconds: float


def due(state: RoundState) -> tuple[Announcement, ...]:
    """What to show now, nudges first; give each to ``RoundWriter.shown`` as it is shown.

    Of several that are due at once only the latest is said. Nothing is due where the clock does
    not run.
    """
    if not state.phase.running or state.paused:
        return ()
    return (*_nudges(state), *_warnings(state))


def _nudges(state: RoundState) -> list[Announcement]:
    ids = [_nudge_id(m) for m in state.profile.nudges if 60.0 * m <= state.used_seconds]
    new = tuple(id for id in ids if id not in state.shown)
    return [Announcement(ids=new, text=_nudge_text(state))] if new else []


def _warnings(state: RoundState) -> list[Announcement]:
    left = state.left_seconds
    if left is None:
        return []
    past = [each.id for each in _thresholds(state) if left <= each.left_seconds]
    new = tuple(id for id in past if id not in state.shown)
    if not new:
        return []
    half = "half of the time is used: " if new[-1] == "half" else ""
    return [Announcement(ids=new, text=f"{half}{in_words(left)} left")]


def _thresholds(state: RoundState) -> list[_Threshold]:
    """From the most time left to the least; none that holds from the start."""
    limit = state.profile.limit_seconds or 0.0
    marks = {60.0 * minutes: f"left-{minutes}" for minutes in WARNINGS_MINUTES}
    marks = {limit / 2: "half"} | marks  # ten minutes left rather than half of twenty
    return [_Threshold(marks[left], left) for left in sorted(marks, reverse=True) if left < limit]


def _nudge_id(minute: int) -> str:
    return f"nudge-{minute}"


def _nudge_text(state: RoundState) -> str:
    of = "" if state.profile.minutes is None else f" of {state.profile.minutes}:00"
    text = f"{on_clock(state.used_seconds)}{of} used"
    if len(state.problems) == 1:
        return text
    return f"{text}; this is problem {state.current + 1} of {len(state.problems)}"
