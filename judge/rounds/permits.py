"""What may be done in which phase, and the sentence that says why not. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from judge.errors import RefusedByRound
from judge.model.round import EventKind, LockCause, Phase, RoundState
from judge.rounds.times import on_clock

_CODING = frozenset({Phase.READ, Phase.WORK})
_RUNNING = _CODING | {Phase.FROZEN}
_NOT_OVER = _RUNNING | {Phase.NEW, Phase.LOCKED}

PERMITTED: Mapping[EventKind, frozenset[Phase]] = {
    EventKind.START: frozenset(),
    EventKind.GO: frozenset({Phase.NEW}),
    EventKind.SAVE: _RUNNING,
    EventKind.PLAN: _CODING,
    EventKind.CASES: _RUNNING,
    EventKind.PREDICT: _RUNNING,
    EventKind.NOTE: _RUNNING,
    EventKind.DRAFT: _CODING,
    EventKind.CRITIQUE: _RUNNING,
    EventKind.NEXT: _RUNNING,
    EventKind.FREEZE: _CODING,
    EventKind.SHEET: _RUNNING,
    EventKind.ASK: _CODING,
    EventKind.REOPEN: frozenset({Phase.FROZEN}),
    EventKind.PAUSE: _RUNNING,
    EventKind.RESUME: _RUNNING,
    EventKind.RAN: _CODING,
    EventKind.REFUSED: _NOT_OVER,
    EventKind.SHOWN: _RUNNING,
    EventKind.SUBMIT: _RUNNING,
    EventKind.VERDICT: frozenset({Phase.LOCKED}),
    EventKind.TRIED: frozenset({Phase.LOCKED}),
    EventKind.GRADE: frozenset({Phase.LOCKED}),
    EventKind.JUDGED: frozenset({Phase.LOCKED}),
    EventKind.ABANDON: _RUNNING | {Phase.NEW},
    EventKind.REPAIRED: frozenset(Phase),
}
_WHILE_PAUSED = frozenset(
    {EventKind.RESUME, EventKind.ABANDON, EventKind.REFUSED, EventKind.REPAIRED}
)
_AFTER_LOCK = frozenset({EventKind.VERDICT, EventKind.TRIED, EventKind.GRADE, EventKind.JUDGED})


def permitted(state: RoundState, kind: EventKind) -> bool:
    if state.phase not in PERMITTED[kind]:
        return False
    if state.paused:
        return kind in _WHILE_PAUSED
    if kind is EventKind.ASK:
        return state.assistant_open
    if kind is EventKind.NEXT:
        return len(state.problems) > 1 and not _last(state)
    if kind is EventKind.DRAFT:
        return state.profile.assistant
    return kind is not EventKind.RESUME


def require(state: RoundState, kind: EventKind) -> None:
    """Raises RefusedByRound, with the reason and the way on, if ``kind`` is not permitted now."""
    if not permitted(state, kind):
        message, remedy = _why_not(state, kind)
        raise RefusedByRound(f"round {state.id} {message}", remedy=remedy)


def execution_refused(state: RoundState, slug: str, command: str) -> RefusedByRound | None:
    """The error to raise where ``command`` would run code of a problem that the round keeps from
    running; None where it may. Until the lock, that is, and from the moment the round is made."""
    kept = state.phase is Phase.NEW or state.phase.running
    if state.profile.execution or not kept or all(p.slug != slug for p in state.problems):
        return None
    remedy = "`judge round submit` locks it, `judge round abandon` gives it up"
    if state.phase is Phase.NEW:
        remedy = "`judge round go` begins it, `judge round abandon` gives it up"
    message = f"round {state.id} has execution off: nothing of {slug!r} is run before its lock"
    return RefusedByRound(f"{message}, so not by `{command}`", remedy=remedy)


def _last(state: RoundState) -> bool:
    return state.profile.one_way and state.current == len(state.problems) - 1


def _why_not(state: RoundState, kind: EventKind) -> tuple[str, str]:
    """What is said of the round, and what can be done about it."""
    if kind is EventKind.ASK and not state.profile.assistant:
        return "has no assistant", "`judge round status` shows its rules"
    if state.paused:
        return "is paused", "`judge round resume` starts the clock again"
    if kind is EventKind.DRAFT and not state.profile.assistant:
        return "has no assistant", "`judge round start --assistant on` makes one that has"
    match state.phase:
        case Phase.NEW:
            return "has not begun", "`judge round go` shows the statement and starts the clock"
        case Phase.LOCKED:
            return _locked(state), "`judge round report` judges it and shows what was found"
        case Phase.JUDGED:
            return "is judged, and its record does not change", "`judge round report` shows it"
        case Phase.ABANDONED:
            return "was abandoned", "`judge round start` makes a new one"
        case Phase.FROZEN if Phase.WORK in PERMITTED[kind]:
            remedy = "`judge round reopen` opens it again, `judge round submit` hands it in"
            return "is frozen: the code is closed", remedy
    return _running(state, kind)


def _locked(state: RoundState) -> str:
    if state.lock is None or state.lock.cause is LockCause.SUBMITTED:
        return "was handed in and is locked"
    return f"ran out of time at {on_clock(state.lock.used_seconds)} and is locked"


def _running(state: RoundState, kind: EventKind) -> tuple[str, str]:
    status = "`judge round status` shows how it stands"
    if kind in _AFTER_LOCK:
        return "is still running", "`judge round submit` hands it in"
    if kind is EventKind.NEXT and len(state.problems) == 1:
        return "has one problem, so there is no next one", "`judge round submit` hands it in"
    if kind is EventKind.NEXT:
        return "is at its last problem", "`judge round submit` hands it in"
    if kind is EventKind.REOPEN:
        return "is not frozen: the code is open", status
    if kind is EventKind.RESUME:
        return "is not paused", status
    return "has begun already", status
