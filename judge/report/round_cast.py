"""A round as a recording in the format asciicast v3, which asciinema and its player show.

The format: https://docs.asciinema.org/manual/asciicast/v3/. A line of JSON with the header, and one
for each event: the seconds since the event before, a letter, and text. Idle time is not left to the
player: no interval is longer than the limit that the header names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from rich.text import Text

from judge.model.replay import Cast, CastCode, CastEvent, ReplayStep
from judge.model.round import Phase, RoundProblem, RoundState, in_short
from judge.model.scorecard import ReplayLine
from judge.report import shorten
from judge.report.cast_frame import COLUMNS, ROWS, code_rows, frame
from judge.rounds.times import on_clock

SHORTEST_SECONDS, IDLE_LIMIT_SECONDS = 0.7, 2.0
VERSION = 3


def round_cast(state: RoundState, steps: Sequence[ReplayStep], codes: Mapping[str, str]) -> Cast:
    """``codes`` has the text of every code that a step names, by its hash."""
    slugs = ", ".join(each.slug for each in state.problems if each.opened_at is not None)
    title = f"round {state.id} | {state.profile.name} | {slugs}"
    return Cast(
        columns=COLUMNS,
        rows=ROWS,
        title=title,
        started_at=int(state.started_at.timestamp()),
        idle_limit_seconds=IDLE_LIMIT_SECONDS,
        events=tuple(_events(state, title, steps, codes)),
    )


def asciicast(cast: Cast) -> str:
    """The whole file."""
    header = {
        "version": VERSION,
        "term": {"cols": cast.columns, "rows": cast.rows, "type": "xterm-256color"},
        "timestamp": cast.started_at,
        "idle_time_limit": cast.idle_limit_seconds,
        "title": cast.title,
    }
    events = ([each.interval_seconds, each.code.value, each.data] for each in cast.events)
    return "".join(f"{json.dumps(line)}\n" for line in (header, *events))


def _events(
    state: RoundState, title: str, steps: Sequence[ReplayStep], codes: Mapping[str, str]
) -> Iterator[CastEvent]:
    lines: list[ReplayLine] = []
    shown: dict[str, tuple[str, str]] = {}
    for step in steps:
        interval = _interval(lines[-1], step.line) if lines else 0.0
        lines.append(step.line)
        code = codes[step.code_sha256]
        before, now = shown.get(step.slug, (code, code))
        if code != now:
            before = now
        shown[step.slug] = before, code
        rule = f"{step.slug} | {in_short(step.code_sha256)}"
        clock = _clock(state, step.line.used_seconds)
        yield _output(interval, frame(title, clock, lines, rule, code_rows(before, code)))
        if step.mark is not None:
            yield CastEvent(interval_seconds=0.0, code=CastCode.MARKER, data=step.mark)
    if state.phase is Phase.JUDGED:
        found = frame(title, _clock(state, state.used_seconds), lines, "verdict", _found(state))
        yield _output(IDLE_LIMIT_SECONDS, found)
        yield CastEvent(interval_seconds=0.0, code=CastCode.MARKER, data="verdict")
    yield CastEvent(interval_seconds=IDLE_LIMIT_SECONDS, code=CastCode.EXIT, data="0")


def _output(interval: float, data: str) -> CastEvent:
    return CastEvent(interval_seconds=interval, code=CastCode.OUTPUT, data=data)


def _interval(before: ReplayLine, line: ReplayLine) -> float:
    """As long as it took, but long enough to be read and never longer than the limit."""
    gone = (line.used_seconds or 0.0) - (before.used_seconds or 0.0)
    return round(min(max(gone, SHORTEST_SECONDS), IDLE_LIMIT_SECONDS), 3)


def _clock(state: RoundState, used_seconds: float | None) -> str:
    limit = state.profile.limit_seconds
    of = "" if limit is None else f" of {on_clock(limit)}"
    return f"{on_clock(used_seconds or 0.0)}{of}"


def _found(state: RoundState) -> list[Text]:
    return [row for each in state.problems if each.judged for row in _of_problem(each)]


def _of_problem(problem: RoundProblem) -> Iterator[Text]:
    judged = problem.judged
    assert judged is not None
    accepted = judged.verdict is not None and judged.verdict.value == "AC"
    words = "nothing to judge" if judged.verdict is None else judged.verdict.value
    yield Text()
    yield Text(f"  {problem.slug}: {words}", style="good" if accepted else "bad")
    yield from (Text(f"  {line}") for line in shorten.block(judged.message).splitlines())
    if problem.grade is not None:
        yield Text(f"  hand trace: {problem.grade.score:g} of 100", style="label")
