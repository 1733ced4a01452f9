"""The hand traces that were graded, of rounds and drills, in the order of time. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from judge.model.evidence import DrillGraded, Evidence
from judge.model.review import TracePoint

APART = timedelta(hours=20)
"""A drill that is graded again sooner was filled in with the truth in sight, and does not count."""
LATEST = 3


def trace_points(evidence: Evidence) -> tuple[TracePoint, ...]:
    in_rounds = (
        TracePoint(at=each.at, problem=each.problem, score=each.trace_score, round=each.round)
        for each in evidence.rounds
        if each.trace_score is not None
    )
    of_drills = (
        TracePoint(at=each.at, problem=each.problem, score=each.score, round=None)
        for each in _honest(evidence.drills)
    )
    return tuple(sorted((*in_rounds, *of_drills), key=_in_time))


def _in_time(point: TracePoint) -> tuple[datetime, str, str, float]:
    return point.at, point.problem, point.round or "", point.score


def latest_mean(points: Sequence[TracePoint]) -> float | None:
    """Of the last few scores; None where there is none."""
    scores = [each.score for each in points[-LATEST:]]
    return sum(scores) / len(scores) if scores else None


def _honest(drills: Iterable[DrillGraded]) -> Iterator[DrillGraded]:
    def same(each: DrillGraded) -> tuple[str, str, str]:
        return each.problem, each.case, each.digest

    ordered = sorted(drills, key=lambda each: (same(each), each.at, each.score))
    for _, graded in groupby(ordered, key=same):
        last: datetime | None = None
        for each in graded:
            if last is None or each.at - last >= APART:
                yield each
            last = each.at
