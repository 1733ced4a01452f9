"""Draws argument tuples ``(timestamps, k)`` around the edges that the statement names.

Lists are drawn as gaps, or as trains (a pause, then evenly spaced messages), and summed up, so
that they are sorted without filtering, cheap even when long, and shrink to few and small gaps.

What should vary between cases, such as where a list begins, is derived from all of its gaps.
"""

from __future__ import annotations

import random
from itertools import accumulate

from hypothesis import strategies as st

from .oracle import in_one_pass

Case = tuple[list[int], int]
Train = tuple[int, int, int]
"""A pause before the first message, the gap between messages, and how many there are."""

EDGE_GAPS = (0, 1, 998, 999, 1000, 1001)
MIXED_GAPS = (0, 1, 2, 3, 7, 100, 250, 333, 334, 400, 499, 500, 501, 667, 750, 900, 999, 1000, 1500,
              5000, 90_000_000)  # fmt: skip
TURNS = (86_400_000, 2**32, 1_700_006_400_000)
"""Where clocks turn over: a midnight is a full minute and hour too, 2**32 overflows 31 bits too."""

PERIODS = (60_000, 3_600_000, 86_400_000, 7 * 86_400_000, 30 * 86_400_000, 365 * 86_400_000,
           2**24, 2**31, 2**32, 2**36, 2**40, 2**41, 2**42, 2**43, 10**9, 10**10, 2 * 10**10,
           10**12, 5 * 10**12)  # fmt: skip
"""Pauses after which a clock shows the same again, or a counter of so many bits starts anew."""
LATEST = 10**13
"""The greatest timestamp that the statement allows."""

TRAIN_COUNTS = (12, 40, 130, 300, 1100)
HUGE_K = 10**9


def sums(gaps: list[int]) -> list[int]:
    """Timestamps from gaps; the first gap is the first timestamp."""
    return list(accumulate(gaps))


def trains_to_timestamps(trains: list[Train]) -> list[int]:
    """Timestamps of trains that follow each other."""
    timestamps: list[int] = []
    now = 0
    for pause, gap, count in trains:
        now += pause
        timestamps.extend([now] * count if gap == 0 else range(now, now + gap * count, gap))
        now = timestamps[-1]
    return timestamps


def _by_gaps(gaps: tuple[int, ...], most: int, least: int = 1) -> st.SearchStrategy[list[int]]:
    return st.lists(st.sampled_from(gaps), min_size=least, max_size=most).map(sums)


def _by_trains(
    pauses: tuple[int, ...],
    gaps: tuple[int, ...],
    counts: st.SearchStrategy[int],
    most: int,
) -> st.SearchStrategy[list[int]]:
    train = st.tuples(st.sampled_from(pauses), st.sampled_from(gaps), counts)
    return st.lists(train, min_size=1, max_size=most).map(trains_to_timestamps)


def _with_room(timestamps: st.SearchStrategy[list[int]]) -> st.SearchStrategy[Case]:
    """``k`` so large that it caps nothing."""
    extra = st.sampled_from((0, 1, 2**20, 2**29, HUGE_K))
    return st.tuples(timestamps, extra).map(lambda drawn: (drawn[0], max(len(drawn[0]), drawn[1])))


def _with_near_k(timestamps: st.SearchStrategy[list[int]]) -> st.SearchStrategy[Case]:
    """``k`` from one less to one more than the fullest window holds, and now and then 1 or 2, a
    tenth less than it holds, or one less than there are messages."""

    def near(drawn: tuple[list[int], int]) -> Case:
        moments, offset = drawn
        if offset in (2, 3):
            return moments, offset - 1
        if offset == 4:
            return moments, max(1, len(moments) - 1)
        fullest = in_one_pass(moments, HUGE_K)
        return moments, max(1, fullest * 9 // 10 if offset == 5 else fullest + offset)

    return st.tuples(timestamps, st.sampled_from((0, -1, 1, -1, 1, 2, 3, 4, 5))).map(near)


def _around_seconds(moments: list[tuple[int, int, int]]) -> list[int]:
    """Times within a few seconds, nearly all of them at the same millisecond of their second."""
    phase = sum(part for _, _, part in moments) % 1000
    return sorted(1000 * second + phase + shift for second, shift, _ in moments)


def at_the_edge() -> st.SearchStrategy[Case]:
    """Gaps just below, at and above the length of a window, from any millisecond of a second."""
    moment = st.tuples(st.integers(0, 3), st.sampled_from((0, 1, 2, 300)), st.integers(0, 999))
    phased = st.lists(moment, min_size=1, max_size=8).map(_around_seconds)
    return _with_room(st.one_of(_by_gaps(EDGE_GAPS, 12), phased))


def anywhere() -> st.SearchStrategy[Case]:
    """The fullest window may be the first, the last or one between, and begins where it likes."""
    return _with_room(_by_gaps(MIXED_GAPS, 30, least=2))


def capped() -> st.SearchStrategy[Case]:
    """``k`` at, just below and just above what the fullest window holds."""
    return _with_near_k(_by_gaps((0, 1, 200, 499, 500, 999, 1000), 16))


def same_instants() -> st.SearchStrategy[Case]:
    """Several, even more than a thousand, messages in the same millisecond."""
    pauses = (0, 1, 500, 999, 1000)
    counts = st.one_of(st.integers(2, 4), st.integers(2, 1200))
    return _with_room(_by_trains(pauses, (0,), counts, 4))


def nothing() -> st.SearchStrategy[Case]:
    """No message, or no message allowed, or both; and their nearest neighbours."""
    few = st.sampled_from(([], [0], [0, 0], [5], [0, 999], [0, 1000], [7, 8, 9, 5000]))
    return st.tuples(few.map(list), st.sampled_from((0, 1, 2, HUGE_K)))


def long_inputs() -> st.SearchStrategy[Case]:
    """Hundreds of messages in trains; windows that hold hundreds, even more than 1000."""
    pauses = (0, 1, 900, 999, 1000, 1001, 4000, 90_000_000)
    gaps = (1, 0, 2, 9, 10, 50, 111, 333, 500, 999, 1000)
    counts = st.one_of(st.integers(1, 5), st.sampled_from(TRAIN_COUNTS))
    trains = _by_trains(pauses, gaps, counts, 4)
    return st.one_of(_with_room(trains), _with_near_k(trains))


def _across_a_turn(gaps: list[int]) -> list[int]:
    """The first gap says how long before a turn of the clock the first message is."""
    return sums([TURNS[sum(gaps) % len(TURNS)] - gaps[0], *gaps[1:]])


def turning_clocks() -> st.SearchStrategy[Case]:
    """Windows that lie across a round moment of the clock, far from its zero."""
    gaps = st.sampled_from((1, 250, 499, 500, 997, 998, 1000))
    return _with_room(st.lists(gaps, min_size=2, max_size=6).map(_across_a_turn))


def _far(parts: list[tuple[int, int]]) -> list[int]:
    """Times with the gaps of ``parts``; their numbers decide where the first or the last lies."""
    gaps = [gap for gap, _ in parts[1:]]
    while sum(gaps) > LATEST:
        gaps.pop()
    latest_start = LATEST - sum(gaps)
    starts = (0, latest_start, 1, latest_start // 2, 999, max(0, latest_start - 1))
    start = starts[sum(number for _, number in parts) % len(starts)]
    return sums([start, *gaps])


def far_apart() -> st.SearchStrategy[Case]:
    """A few messages, pauses of hours to centuries between them, up to the latest timestamp."""
    gap = st.sampled_from((0, 1, 999, 1000, *PERIODS, *PERIODS))
    return _with_room(st.lists(st.tuples(gap, st.integers(0, 5)), min_size=1, max_size=6).map(_far))


def _alike(drawn: list[tuple[int, int]]) -> list[Case]:
    """Calls with equal length, ends and ``k``, of which only the order of the gaps differs; the
    first once more at the end; or in between a short call, so that the three differ in all."""
    gaps = [gap for gap, _ in drawn]
    way = sum(number for _, number in drawn) % 4
    k = 2 if way == 3 else 9
    first, reordered = sums(gaps), sums(gaps[:1] + sorted(gaps[1:]))
    if way == 1:
        return [(reordered, k), (first, k)]
    between = sums(gaps[:1]) if way == 2 else reordered
    return [(first, k), (between, k), (list(first), k)]


def several_calls() -> st.SearchStrategy[list[Case]]:
    """Two or three calls that are alike at first sight, or very different."""
    gaps = st.tuples(st.sampled_from((0, 1, 500, 999, 1000)), st.integers(0, 3))
    return st.lists(gaps, min_size=1, max_size=7).map(_alike)


def crowd(n: int, rng: random.Random) -> Case:
    """``n`` messages within about three seconds: a window holds a third of them all."""
    if n < 3000:
        return sums(rng.choices((0, 6000 // n), k=n)), n + 1
    gaps = [0] * n
    for index in rng.sample(range(n), 3000):
        gaps[index] = 1
    return sums(gaps), n + 1


def steady(n: int, rng: random.Random) -> Case:
    """``n`` messages 0 or 1 ms apart: about 2000 in every window."""
    return sums(rng.choices((0, 1), k=n)), HUGE_K


def one_instant(n: int, rng: random.Random) -> Case:
    """``n`` messages in one millisecond."""
    return [rng.randrange(10**6)] * n, n + 1


def sparse(n: int, rng: random.Random) -> Case:
    """``n`` messages about a second apart, at today's times: most windows hold one or two."""
    steps = rng.choices((900, 999, 1000, 1001, 1100), k=n)
    steps[0] += 1_700_000_000_000
    return sums(steps), n + 1
