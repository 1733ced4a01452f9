"""Draws argument tuples ``(incidents, now)`` around the edges that the statement names.

Most cases lie on a line of a dozen moments, where incidents overlap, touch and miss each other by
one all the time. Others are laid out as outages or as trains of incidents, far along the clock.

What should vary between cases, such as how late the report is, is derived from all their parts.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

from .oracle import Incident

Case = tuple[list[Incident], int]

LATEST = 2 * 10**18
"""The greatest time that the statement allows."""

TODAY = 1_700_000_000_000_000_000
HUGE = (1, 2**31, 2**32 + 1, 2**53 + 1, 10**15 + 1, 10**17 + 3)
"""Lengths; beyond 2**53 a float skips whole nanoseconds."""

Part = tuple[int, int, int]
"""Where an incident starts, how long it lasts, and a number from which the rest is derived."""


def _latest(incidents: list[Incident]) -> int:
    """The latest time that is mentioned; 0 without incidents."""
    return max((start if end is None else end for start, end in incidents), default=0)


def _reported(incidents: list[Incident], number: int) -> Case:
    """The report comes at the very last end, or 1 or 4 moments later."""
    return incidents, _latest(incidents) + (0, 1, 0, 4)[number % 4]


def _parts(
    starts: tuple[int, int], lengths: tuple[int, ...], most: int, least: int = 1
) -> st.SearchStrategy[list[Part]]:
    part = st.tuples(st.integers(*starts), st.sampled_from(lengths), st.integers(0, 11))
    return st.lists(part, min_size=least, max_size=most)


def _closed(parts: list[Part]) -> Case:
    incidents: list[Incident] = [(start, start + length) for start, length, _ in parts]
    return _reported(incidents, sum(number for _, _, number in parts))


Train = tuple[int, int, int, int]
"""The gap before an outage, the length of its incidents, the step between them, their number."""


def _trains(trains: list[Train]) -> Case:
    """Incidents that follow each other at even steps, shuffled; now and then one more is open."""
    incidents: list[Incident] = []
    reach = 0
    for gap, length, step, count in trains:
        first = reach + gap
        incidents += [(first + step * i, first + step * i + length) for i in range(count)]
        reach = max(reach, first + step * (count - 1) + length)
    total = sum(gap + length + count for gap, length, _, count in trains)
    if total % 5 == 0:
        incidents.append((reach + 1 - total % 2, None))
    random.Random(total).shuffle(incidents)
    return _reported(incidents, total)


def _covered(drawn: tuple[int, int, list[Part]]) -> Case:
    """One long incident that begins early, and short ones inside it, beyond it, across its end."""
    start, length, short = drawn
    place = sum(number for _, _, number in short) % (len(short) + 1)
    return _closed([*short[:place], (start, length, 0), *short[place:]])


def any_order() -> st.SearchStrategy[Case]:
    """Incidents as they come: inside each other, equal, overlapping, apart; few, or in long chains
    that touch and stairs that overlap."""
    train = st.tuples(
        st.sampled_from((0, 1, 2, 50)),
        st.sampled_from((1, 2, 3, 10)),
        st.sampled_from((1, 2, 3, 4)),
        st.sampled_from((1, 2, 12, 40)),
    )
    few = _parts((0, 12), (1, 2, 3, 5, 9), most=7, least=2).map(_closed)
    inside = st.lists(st.tuples(st.integers(0, 12), st.sampled_from((1, 2, 3)), st.integers(0, 11)))
    covered = st.tuples(st.integers(0, 2), st.integers(6, 12), inside).map(_covered)
    return st.one_of(few, covered, st.lists(train, min_size=1, max_size=3).map(_trains))


def _chained(parts: list[Part]) -> Case:
    """Each incident starts a few moments before, at or after the latest end so far."""
    incidents: list[Incident] = []
    reach = sum(number for _, _, number in parts) % 3
    for step, length, _ in parts:
        start = max(0, reach + step)
        incidents.append((start, start + length))
        reach = max(reach, start + length)
    order = sorted(range(len(parts)), key=lambda place: parts[place][2])
    shuffled = [incidents[place] for place in order]
    return _reported(shuffled, sum(number for _, _, number in parts) // 3)


def touching() -> st.SearchStrategy[Case]:
    """Ends and starts at the same moment, and one moment before and after each other."""
    return _parts((-1, 1), (1, 2, 5), most=6, least=2).map(_chained)


def false_alarms() -> st.SearchStrategy[Case]:
    """Most incidents are false alarms: alone, inside others, at their edges, at 0 and at now."""
    few = _parts((0, 6), (0, 0, 0, 2, 3), most=5)
    return few.map(_closed)


def _with_open(parts: list[Part]) -> Case:
    """Some incidents are open; now and then one of these began at the very moment of the report."""
    incidents: list[Incident] = []
    for start, length, number in parts:
        incidents.append((start, None if number < 3 else start + length))
    total = sum(number for _, _, number in parts)
    now = _reported(incidents, total)[1]
    if parts[0][2] in (3, 4, 5):
        incidents.insert(total % (len(parts) + 1), (now, None))
    return incidents, now


def _open_since_now(parts: list[Part]) -> Case:
    """Closed incidents, the last of which ends at the report, and one that is open since then."""
    incidents: list[Incident] = [(start, start + length) for start, length, _ in parts]
    now = _latest(incidents)
    incidents.insert(parts[0][2] % (len(parts) + 1), (now, None))
    return incidents, now


def still_open() -> st.SearchStrategy[Case]:
    """Incidents of which some are open, before, between and inside closed ones, or only since now;
    and outages that end exactly at the report without one."""
    mixed = _parts((0, 9), (1, 2, 3, 0), most=6).map(_with_open)
    since_now = _parts((0, 9), (1, 2, 3), most=4).map(_open_since_now)
    return st.one_of(mixed, mixed, since_now)


def _apart(parts: list[Part]) -> Case:
    """Outages of one incident each, in the order of their numbers."""
    spans: list[tuple[int, Incident]] = []
    reach = 0
    for gap, length, number in parts:
        spans.append((number, (reach + gap, reach + gap + length)))
        reach += gap + length
    incidents = [span for _, span in sorted(spans, key=lambda item: item[0])]
    total = sum(length for _, length, _ in parts)
    return _reported(incidents, total)


def rounded() -> st.SearchStrategy[Case]:
    """Outages whose mean is seldom whole, also closely below the next whole number."""
    return _parts((1, 3), (1, 2, 3, 4, 7, 10, 1999), most=7, least=2).map(_apart)


def _late(parts: list[Part]) -> Case:
    """Outages of any length, the last one as late as the clock of the case says; now and then an
    open incident or a false alarm begins at the report."""
    kept = list(parts)
    while sum(gap + length for gap, length, _ in kept) > LATEST:
        kept.pop()
    span = sum(gap + length for gap, length, _ in kept)
    latest_start = LATEST - span
    starts = (min(TODAY, latest_start), latest_start, 2**53, 0, 10**18)
    shift = min(latest_start, starts[sum(number for _, _, number in parts) % len(starts)])
    incidents, now = _apart(kept)
    moved: list[Incident] = [
        (start + shift, None if end is None else end + shift) for start, end in incidents
    ]
    now = min(LATEST, now + shift)
    if kept[0][2] < 2:
        moved.append((now, None if kept[0][2] else now))
    return moved, now


def large_times() -> st.SearchStrategy[Case]:
    """Times of today in nanoseconds, lengths beyond 2**53, gaps of one nanosecond."""
    gap = st.sampled_from((1, 2, 100, 10**9 + 1))
    part = st.tuples(gap, st.sampled_from(HUGE), st.integers(0, 9))
    return st.lists(part, min_size=1, max_size=5).map(_late)


def nothing() -> st.SearchStrategy[Case]:
    """No incident, or nothing that recovered; and their nearest neighbours."""
    few: tuple[Case, ...] = (
        ([], 0),
        ([], 5),
        ([(0, 0)], 0),
        ([(0, 0)], 4),
        ([(3, 3), (3, 3)], 3),
        ([(0, None)], 0),
        ([(0, None)], 1),
        ([(2, None), (2, 2)], 7),
        ([(2, None), (0, 2)], 7),
        ([(0, 1)], 1),
        ([(0, 1)], 2),
        ([(1, 3), (3, 3)], 9),
    )
    return st.sampled_from(few).map(lambda case: (list(case[0]), case[1]))


def _alike(parts: list[Part]) -> list[Case]:
    """Two calls with as many incidents and the same ``now``, of which only the lengths differ; and
    the first one again."""
    first = _with_open(parts)
    shorter: list[Incident] = [
        (start, end if end is None else max(start, end - 1)) for start, end in first[0]
    ]
    return [first, (shorter, first[1]), (list(first[0]), first[1])]


def several_calls() -> st.SearchStrategy[list[Case]]:
    """Three calls that are alike at first sight."""
    return _parts((0, 9), (1, 2, 3), most=5).map(_alike)


def _shuffled(incidents: list[Incident], late: int, rng: random.Random) -> Case:
    rng.shuffle(incidents)
    return incidents, _latest(incidents) + late


def chain(n: int, rng: random.Random) -> Case:
    """One outage: each incident touches the next one, and one in ten lies inside its neighbour."""
    spans: list[Incident] = []
    reach = TODAY
    for _ in range(n):
        length = rng.randrange(1000, 10**9)
        if spans and rng.random() < 0.1:
            spans.append((reach - 500, reach - rng.randrange(400)))
        else:
            spans.append((reach, reach + length))
            reach += length
    return _shuffled(spans, 5, rng)


def apart(n: int, rng: random.Random) -> Case:
    """As many outages as incidents, a nanosecond to a second apart, the last one still open."""
    spans: list[Incident] = []
    reach = TODAY
    for _ in range(n):
        start = reach + rng.randrange(1, 10**9)
        reach = start + rng.randrange(1, 10**9)
        spans.append((start, reach))
    spans[-1] = (spans[-1][0], None)
    return _shuffled(spans, 10**9, rng)
