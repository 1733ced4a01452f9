"""The lines of a scorecard, one module an area, each line from the events that earned it. Pure.

A line is computed from what its events say alone; where they are missing it is not observed.
Nobody's prose is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from judge.model.round import Event
from judge.model.scored import Area, Known, Scored
from judge.rounds.course import Course, course
from judge.rounds.scoring import assistant, code, communication, problem_solving, verification

__all__ = ["score"]


def score(events: Sequence[Event], known: Mapping[str, Known]) -> tuple[Scored, ...]:
    """All lines of a round, by area. ``known`` is by slug, and may leave out any."""
    found = course(events)
    shown = [each.slug for each in found.state.problems if each.opened_at is not None]
    lines = [line for slug in shown for line in _of_problem(found, slug, known.get(slug, Known()))]
    for of_round in (problem_solving.of_round, assistant.of_round, communication.of_round):
        lines += of_round(found)
    return tuple(line for area in Area for line in lines if line.area is area)


def _of_problem(found: Course, slug: str, known: Known) -> Iterator[Scored]:
    yield from problem_solving.of_problem(found, slug, known)
    yield from code.of_problem(found, slug)
    yield from verification.of_problem(found, slug, known)
    yield from assistant.of_problem(found, slug, known)
    yield from communication.of_problem(found, slug, known.plan)
