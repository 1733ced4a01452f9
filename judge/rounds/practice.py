"""What a judged round says of the practice in it, from its events. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from judge.model.evidence import RoundPractice
from judge.model.round import Event, EventKind, Judged, RoundProblem
from judge.rounds.effects import started
from judge.rounds.fold import steps
from judge.rounds.predict import compare

_NOT_BY_THE_CANDIDATE = frozenset(
    {
        EventKind.VERDICT,
        EventKind.TRIED,
        EventKind.GRADE,
        EventKind.JUDGED,
        EventKind.REPAIRED,
    }
)


def practices(events: Sequence[Event]) -> tuple[RoundPractice, ...]:
    """One for each problem that has a verdict, which needs to have been shown.

    Its time ends with the code that was handed in: a trace sheet afterwards is no slow solving.
    """
    state = started(events[0])
    seconds: dict[str, float] = {}
    ended_at = events[0].at.utc
    for event, before, state, _ in steps(events):
        for was, now in zip(before.problems, state.problems, strict=True):
            if was.codes != now.codes:
                seconds[now.slug] = now.current_seconds
        if event.kind not in _NOT_BY_THE_CANDIDATE:
            ended_at = event.at.utc
    return tuple(
        _practice(state.id, ended_at, each, each.judged, seconds.get(each.slug))
        for each in state.problems
        if each.judged is not None
    )


def _practice(
    id: str, at: datetime, problem: RoundProblem, judged: Judged, seconds: float | None
) -> RoundPractice:
    return RoundPractice(
        round=id,
        at=at,
        problem=problem.slug,
        seconds=problem.current_seconds if seconds is None else seconds,
        verdict=judged.verdict,
        attempt=judged.attempt,
        trace_score=None if problem.grade is None else problem.grade.score,
        hits=() if problem.prediction is None else compare(problem.prediction, judged),
    )
