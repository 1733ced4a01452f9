"""What the lines of every area are made with. Pure."""

from __future__ import annotations

from judge.model.round import EventKind, Judged
from judge.model.scored import Area, Scored
from judge.rounds.course import Course, Happened
from judge.rounds.records import judged_of

NOT_OBSERVED = "not observed"


def line(
    area: Area, name: str, band: int, fact: str, *, by: tuple[int, ...], slug: str | None
) -> Scored:
    events = tuple(sorted(set(by)))
    return Scored(area=area, name=name, band=band, fact=fact, events=events, slug=slug)


def nothing(area: Area, name: str, slug: str | None, why: str) -> Scored:
    return Scored(area=area, name=name, fact=f"{NOT_OBSERVED}: {why}", slug=slug)


def example_events(found: Course, slug: str) -> tuple[int, ...]:
    """Where the candidate's own examples stand: in plans, and in files of cases."""
    kept = (*found.of(EventKind.PLAN, slug), *found.of(EventKind.CASES, slug))
    return tuple(each.seq for each in kept)


def judged_in(found: Course, slug: str) -> tuple[Happened, Judged] | None:
    """The verdict that stands, with its event."""
    verdicts = found.of(EventKind.VERDICT, slug)
    return (verdicts[0], judged_of(verdicts[0].event.data["judged"])) if verdicts else None
