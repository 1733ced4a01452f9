"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable

from judge.authoring import Bound

from .generators import LATEST
from .oracle import Incident


def _apart(distance: int) -> Callable[[list[Incident], int], bool]:
    """An incident begins so many moments after one ends."""

    def reached(incidents: list[Incident], now: int) -> bool:
        starts = {start for start, end in incidents if start != end}
        return any(
            start < end and end + distance in starts for start, end in incidents if end is not None
        )

    return reached


def _some(wanted: Callable[[int, int | None, int], bool]) -> Callable[[list[Incident], int], bool]:
    """An incident is as wanted; it is asked with its start, its end and the time of the report."""
    return lambda incidents, now: any(wanted(start, end, now) for start, end in incidents)


def _open_meets(incidents: list[Incident], now: int) -> bool:
    """An open incident begins at the very end of a closed one."""
    begun = {start for start, end in incidents if end is None}
    return any(start != end and end in begun for start, end in incidents)


BOUNDS = (
    Bound("no incidents", lambda incidents, now: not incidents),
    Bound("one incident", lambda incidents, now: len(incidents) == 1),
    Bound("70,000 incidents", lambda incidents, now: len(incidents) == 70_000),
    Bound("equal incidents", lambda incidents, now: len(set(incidents)) < len(incidents)),
    Bound("now = 0", lambda incidents, now: now == 0),
    Bound("now = 2 * 10^18", lambda incidents, now: now == LATEST),
    Bound("start = 0", _some(lambda start, end, now: start == 0)),
    Bound("start = 2 * 10^18", _some(lambda start, end, now: start == LATEST)),
    Bound("end = 0", _some(lambda start, end, now: end == 0)),
    Bound("end = now", _some(lambda start, end, now: start < now == end)),
    Bound("end one before now", _some(lambda start, end, now: start < now - 1 == end)),
    Bound("a false alarm", _some(lambda start, end, now: start == end)),
    Bound("a false alarm at now", _some(lambda start, end, now: start == end == now)),
    Bound("one moment long", _some(lambda start, end, now: end == start + 1)),
    Bound("open", _some(lambda start, end, now: end is None and start < now)),
    Bound("open since now", _some(lambda start, end, now: end is None and start == now)),
    Bound("open since one before now", _some(lambda s, end, now: end is None and s == now - 1)),
    Bound("open since 0", _some(lambda start, end, now: end is None and start == 0)),
    Bound("overlapping by one moment", _apart(-1)),
    Bound("touching", _apart(0)),
    Bound("a single moment between", _apart(1)),
    Bound("an open one that touches", _open_meets),
)
