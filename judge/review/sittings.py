"""Evidence -> sittings: which submissions belong together. Pure.

What a round says of a problem is one sitting. Outside rounds, attempts at a problem are one while
less than ``APART`` lies between them; what comes after the accepted one is polish, and changes
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from judge.model.attempt import Attempt
from judge.model.evidence import Evidence, RoundPractice
from judge.model.review import Sitting
from judge.model.verdict import Verdict

APART = timedelta(hours=6)
VERDICT = "verdict"


def sittings(evidence: Evidence) -> tuple[Sitting, ...]:
    """In the order in which they ended."""
    found = [*map(_of_round, evidence.rounds), *_outside(evidence)]
    return tuple(sorted(found, key=lambda each: (each.at, each.problem, each.round or "")))


def outside_rounds(evidence: Evidence) -> list[Attempt]:
    """The attempts that no round accounts for, by problem and time."""
    in_rounds = {(each.attempt, each.problem) for each in evidence.rounds}
    rest = (each for each in evidence.attempts if (each.id, each.problem) not in in_rounds)
    return sorted(rest, key=lambda each: (each.problem, each.at, each.id))


def _of_round(practice: RoundPractice) -> Sitting:
    accepted = practice.verdict is Verdict.AC
    foreseen = [hit.right for hit in practice.hits if hit.what == VERDICT]
    return Sitting(
        problem=practice.problem,
        begun_at=practice.at - timedelta(seconds=practice.seconds),
        at=practice.at,
        accepted=accepted,
        refused=0 if accepted or practice.verdict is None else 1,
        seconds=practice.seconds,
        round=practice.round,
        trace_score=practice.trace_score,
        verdict_foreseen=foreseen[0] if foreseen else None,
    )


def _outside(evidence: Evidence) -> Iterator[Sitting]:
    for problem, attempts in groupby(outside_rounds(evidence), key=lambda each: each.problem):
        started = sorted(each.at for each in evidence.starts if each.problem == problem)
        for together in _together(attempts):
            yield _sitting(problem, together, _begun(started, together[0].at))


def _together(attempts: Iterable[Attempt]) -> Iterator[list[Attempt]]:
    group: list[Attempt] = []
    for attempt in attempts:
        if group and attempt.at - group[-1].at >= APART:
            yield group
            group = []
        group.append(attempt)
    if group:
        yield group


def _begun(started: Sequence[datetime], first: datetime) -> datetime | None:
    """The latest start before the first attempt, where it is near enough to belong to it."""
    near = [at for at in started if timedelta(0) <= first - at < APART]
    return near[-1] if near else None


def _sitting(problem: str, attempts: Sequence[Attempt], begun_at: datetime | None) -> Sitting:
    verdicts = [each.verdict for each in attempts]
    accepted = Verdict.AC in verdicts
    ended = attempts[verdicts.index(Verdict.AC) if accepted else -1].at
    return Sitting(
        problem=problem,
        begun_at=begun_at or attempts[0].at,
        at=ended,
        accepted=accepted,
        refused=verdicts.index(Verdict.AC) if accepted else len(verdicts),
        seconds=(ended - begun_at).total_seconds() if begun_at and accepted else None,
    )
