"""The events of a round as lines that can be read, and as steps to walk through. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from judge.model.replay import ReplayStep
from judge.model.round import Event, EventKind, LockCause, Phase, Reading, RoundState, in_short
from judge.model.scorecard import ReplayLine
from judge.rounds.effects import started
from judge.rounds.fold import at, steps
from judge.rounds.times import counted, in_words

_TIME_IS_OVER = "time is over: locked"
_SHOWN_PROMPT = 60
Data = Mapping[str, Any]


def replay(events: Sequence[Event], now: Reading | None = None) -> tuple[ReplayLine, ...]:
    """A line for each event, and for what only the clock says: gaps, jumps, the deadline.

    Saves that found nothing new are left out.
    """
    return tuple(step.line for step in walk(events, now))


def walk(events: Sequence[Event], now: Reading | None = None) -> tuple[ReplayStep, ...]:
    """The lines of ``replay``, each with what was in work then."""
    state = started(events[0])
    first = ReplayLine(used_seconds=None, text=_text(state, state, events[0]))
    walked = [_step(state, first)]
    for event, before, state, _ in steps(events):
        walked += _of_the_clock(before, state)
        if text := _text(before, state, event):
            line = ReplayLine(used_seconds=_used(state), text=text)
            walked.append(_step(state, line, _mark(before, state, event)))
    if now is not None:
        walked += _of_the_clock(state, at(state, events[-1], now))
    return tuple(walked)


def _step(state: RoundState, line: ReplayLine, mark: str | None = None) -> ReplayStep:
    return ReplayStep(
        line=line,
        slug=state.problem.slug,
        code_sha256=state.problem.code_sha256 or state.problem.starter_sha256,
        mark=mark,
    )


def _of_the_clock(before: RoundState, state: RoundState) -> Iterator[ReplayStep]:
    """What the clock says was so before the event that comes next, so with the code before it."""
    for line in _between(before, state):
        yield _step(before, line, "lock" if line.text == _TIME_IS_OVER else None)


def _mark(before: RoundState, state: RoundState, event: Event) -> str | None:
    if event.kind is EventKind.PLAN:
        return f"plan of {event.data['slug']}"
    if before.phase is not Phase.FROZEN and state.phase is Phase.FROZEN:
        return "freeze"
    if before.phase.running and state.lock is not None and event.kind is EventKind.SUBMIT:
        return "lock"
    return None


def _between(before: RoundState, state: RoundState) -> list[ReplayLine]:
    """What the clock says about the time between two events."""
    lines = [
        ReplayLine(
            used_seconds=gap.used_seconds,
            text=f"nothing recorded for {in_words(gap.seconds)}",
            idle_seconds=gap.seconds,
        )
        for gap in state.gaps[len(before.gaps) :]
    ]
    for jump in state.jumps[len(before.jumps) :]:
        way = "went back" if jump.seconds < 0 else "ran ahead"
        text = f"the wall clock {way} by {in_words(abs(jump.seconds))}"
        lines.append(ReplayLine(used_seconds=_used(state), text=text))
    lock = state.lock
    if before.lock is None and lock is not None and lock.cause is LockCause.DEADLINE:
        lines.append(ReplayLine(used_seconds=lock.used_seconds, text=_TIME_IS_OVER))
    return lines


def _used(state: RoundState) -> float | None:
    return None if state.phase is Phase.NEW else state.used_seconds


def _text(before: RoundState, state: RoundState, event: Event) -> str:
    """Empty where there is nothing to say."""
    if event.kind is EventKind.SAVE:
        return _saved(before, state, event.data)
    if event.kind is EventKind.NEXT:
        return f"on to problem {state.current + 1}, {state.problem.slug}"
    return _TEXTS[event.kind](event.data)


def _saved(before: RoundState, state: RoundState, data: Data) -> str:
    new = [
        f"{was.slug} as {in_short(is_.code_sha256)}"
        for was, is_ in zip(before.problems, state.problems, strict=True)
        if is_.code_sha256 is not None and was.codes != is_.codes
    ]
    return f"saved {', '.join(new)} (by {data['by']})" if new else ""


def _start(data: Data) -> str:
    slugs = ", ".join(slug for slug, _ in data["problems"])
    how = "named" if data["seed"] is None else f"drawn with seed {data['seed']}"
    return f"round {data['id']}, profile {data['profile']['name']}: {slugs} ({how})"


def _predicted(data: Data) -> str:
    return f"predicted {data['prediction']['verdict']} for {data['slug']}"


def _critiqued(data: Data) -> str:
    said = "accepted" if data["critique"]["accept"] else "rejected"
    return f"draft {data['name']} {said}"


def _judged(data: Data) -> str:
    verdict = data["judged"]["verdict"]
    return f"{data['slug']}: {verdict or 'nothing to judge'}"


def _asked(data: Data) -> str:
    prompt = " ".join(data["prompt"].split())
    shown = prompt if len(prompt) <= _SHOWN_PROMPT else f"{prompt[: _SHOWN_PROMPT - 1]}…"
    return f"asked ({data['prompt_class']}): {shown}"


def _just(text: str) -> Callable[[Data], str]:
    return lambda data: text


_TEXTS: Mapping[EventKind, Callable[[Data], str]] = MappingProxyType(
    {
        EventKind.START: _start,
        EventKind.GO: _just("go: the clock runs"),
        EventKind.PLAN: lambda data: f"plan filed for {data['slug']}",
        EventKind.CASES: lambda data: f"cases of {data['slug']} saved",
        EventKind.PREDICT: _predicted,
        EventKind.NOTE: lambda data: f"noted: {data['text']}",
        EventKind.DRAFT: lambda data: f"draft {data['name']} given: {data['slot']}",
        EventKind.CRITIQUE: _critiqued,
        EventKind.FREEZE: _just("frozen: code and assistant are closed"),
        EventKind.SHEET: lambda data: f"sheet of {data['slug']} saved (by {data['by']})",
        EventKind.ASK: _asked,
        EventKind.REOPEN: _just("reopened"),
        EventKind.PAUSE: _just("paused"),
        EventKind.RESUME: _just("resumed"),
        EventKind.RAN: lambda data: f"{data['command']} on {data['slug']}: {data['outcome']}",
        EventKind.REFUSED: lambda data: f"refused: {data['command']} on {data['slug']}",
        EventKind.SHOWN: lambda data: f"told: {data['text']}",
        EventKind.SUBMIT: _just("submitted: locked"),
        EventKind.VERDICT: _judged,
        EventKind.TRIED: _just(""),
        EventKind.GRADE: lambda d: f"sheet of {d['slug']}: {d['grade']['score']:g} of 100",
        EventKind.JUDGED: _just("judged: the record is closed"),
        EventKind.ABANDON: _just("abandoned"),
        EventKind.REPAIRED: lambda d: f"a torn line was dropped: {counted(d['bytes'], 'byte')}",
    }
)
