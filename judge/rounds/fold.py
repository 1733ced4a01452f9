"""Events, and what the clock says now -> how the round stands. Pure.

The deadline is arithmetic: time goes on first, which may lock the round, and then the event is
looked at in the phase that it finds. What is not permitted there changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from judge.model.round import (
    ClockJump,
    Event,
    Gap,
    Lock,
    LockCause,
    Phase,
    Reading,
    RoundProblem,
    RoundState,
)
from judge.rounds.clock import elapsed_after, monotonic_seconds, wall_seconds
from judge.rounds.effects import EFFECTS, changed, started
from judge.rounds.permits import permitted

GAP_SECONDS = 60.0
"""A longer time of the clock without any event is listed as a gap."""
_SET_BACK_SECONDS = 1.0
_SET_AHEAD_SECONDS = 60.0
_DIGITS = 3


class Step(NamedTuple):
    """An event with the state before and after it; ``counts``: it came when it is permitted."""

    event: Event
    before: RoundState
    state: RoundState
    counts: bool


def fold(events: Sequence[Event], now: Reading | None = None) -> RoundState:
    """The state after ``events`` (as ``read_journal`` gives them), at ``now`` or at the last."""
    state = started(events[0])
    for step in steps(events):
        state = step.state
    return state if now is None else at(state, events[-1], now)


def steps(events: Sequence[Event]) -> Iterator[Step]:
    """One for each event but the first, which makes the round (``effects.started``)."""
    state = started(events[0])
    for last, event in pairwise(events):
        step = _step(state, last, event)
        yield step
        state = step.state


def after(state: RoundState, last: Event, event: Event) -> RoundState:
    """``state`` was that at ``last``; the state when ``event`` has happened as well."""
    return _step(state, last, event).state


def _step(before: RoundState, last: Event, event: Event) -> Step:
    state = _advanced(before, event.elapsed_seconds, last.seq)
    state = replace(state, events=event.seq, jumps=state.jumps + _jumps(last, event))
    counts = permitted(state, event.kind)
    state = EFFECTS[event.kind](state, event) if counts else state
    return Step(event=event, before=before, state=state, counts=counts)


def at(state: RoundState, last: Event, now: Reading) -> RoundState:
    """``state`` was that at ``last``; the state at ``now``, nothing else having happened."""
    return _advanced(state, elapsed_after(last, now), last.seq)


def _advanced(state: RoundState, elapsed_seconds: float, after_seq: int) -> RoundState:
    """Time goes on to ``elapsed_seconds``; the last event before that is ``after_seq``."""
    gone = max(0.0, elapsed_seconds - state.elapsed_seconds)
    state = replace(state, elapsed_seconds=max(elapsed_seconds, state.elapsed_seconds))
    if not state.phase.running:
        return state
    if state.paused:
        return replace(state, paused_seconds=_sum(state.paused_seconds, gone))
    left = math.inf if state.left_seconds is None else state.left_seconds
    state = _used(state, min(gone, left), after_seq)
    return _out_of_time(state) if gone >= left else state


def _used(state: RoundState, seconds: float, after_seq: int) -> RoundState:
    """The clock ran for ``seconds``."""
    gaps = state.gaps
    if seconds > GAP_SECONDS:
        gap = Gap(after_seq=after_seq, used_seconds=state.used_seconds, seconds=round(seconds, 3))
        gaps = (*gaps, gap)

    def longer(problem: RoundProblem) -> RoundProblem:
        return replace(problem, current_seconds=_sum(problem.current_seconds, seconds))

    in_phase = _sum(state.phase_seconds.get(state.phase, 0.0), seconds)
    return replace(
        changed(state, state.problem.slug, longer),
        used_seconds=_sum(state.used_seconds, seconds),
        phase_seconds={**state.phase_seconds, state.phase: in_phase},
        gaps=gaps,
    )


def _out_of_time(state: RoundState) -> RoundState:
    limit = state.profile.limit_seconds or 0.0
    lock = Lock(cause=LockCause.DEADLINE, used_seconds=limit)
    return replace(state, phase=Phase.LOCKED, lock=lock, used_seconds=limit)


def _jumps(last: Event, event: Event) -> tuple[ClockJump, ...]:
    """The wall clock went backwards, or ran ahead of the monotonic one."""
    wall = wall_seconds(last.at, event.at)
    monotonic = monotonic_seconds(last.at, event.at)
    if monotonic is None:
        by = wall if wall < -_SET_BACK_SECONDS else 0.0
    else:
        ahead = wall - monotonic
        by = ahead if not -_SET_BACK_SECONDS <= ahead <= _SET_AHEAD_SECONDS else 0.0
    return (ClockJump(before_seq=event.seq, seconds=round(by, _DIGITS)),) if by else ()


def _sum(a: float, b: float) -> float:
    return round(a + b, _DIGITS)
