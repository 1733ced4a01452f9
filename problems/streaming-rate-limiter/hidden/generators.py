"""Draws scripts of a limiter's life around the edges that the statement names.

A script is drawn as paces, each a share of the window and some milliseconds, so that calls fall
just before, at and after the end of a window whatever its length is; and summed up, so that
timestamps are sorted without filtering and shrink to few calls.

The settings of a script are chosen by the sum of a number that each burst draws.
"""

from __future__ import annotations

import random
from itertools import accumulate, repeat

from hypothesis import strategies as st

from judge.authoring import CallScript

DEFAULT_WINDOW_MS = 1000
HUGE_K = 10**9
LATEST = 10**13
"""The greatest timestamp that the statement allows."""
TURNS = (86_400_000, 2**32, 1_700_006_400_000)
"""Where clocks turn over: a midnight is a full minute and hour too, 2**32 overflows 31 bits too."""

PERIODS = (60_000, 3_600_000, 86_400_000, 7 * 86_400_000, 30 * 86_400_000, 365 * 86_400_000,
           2**24, 2**31, 2**32, 2**36, 2**40, 2**41, 2**42, 2**43, 10**9, 10**12)  # fmt: skip
"""Pauses after which a clock shows the same again, or a counter of so many bits starts anew."""

Company = tuple[str, ...]
"""Users who call at the same moment, one after the other."""

ANN: Company = ("ann",)
COMPANIES: tuple[Company, ...] = (
    ANN,
    ("bob",),
    ("ann", "bob"),
    ("ann", "Ann"),
    ("ann", ""),
    ("ann", "ann "),
    ("jos\u00e9", "jose\u0301"),
    ("\u00e9", "\u00f6"),
    ("1", "001"),
    ("ann@x", "ann@y"),
    ("", "None"),
    ("n" * 300 + "1", "n" * 300 + "2"),
    ("stra\u00dfe", "strasse"),
    ("a\0b", "a\0c"),
    ("", "anonymous"),
    ("Aa", "BB"),
    ("plumless", "buckeroo"),
)
"""Among them pairs of different users whom careless code takes for one, or for none; the last two
have the same well-known hash."""

Pace = tuple[int, int]
"""Quarters of the window, and milliseconds on top (fewer, if negative), to the next call."""

SAME, NEXT, QUARTER, HALF = (0, 0), (0, 1), (1, 0), (2, 0)
BEFORE, EDGE, AFTER, LATER = (4, -1), (4, 0), (4, 1), (9, 0)
EDGE_PACES = (SAME, NEXT, BEFORE, EDGE, AFTER)
FINE_PACES = (SAME, NEXT, QUARTER, HALF, BEFORE, EDGE)
ALL_PACES = (SAME, NEXT, QUARTER, HALF, BEFORE, EDGE, AFTER, LATER)

Burst = tuple[Pace, Company, int]
"""A pace to the first call, who calls, and how many times each of them does so at that moment."""


def wait_ms(pace: Pace, window_ms: int) -> int:
    """What a pace is in a window of that length; never negative."""
    quarters, extra = pace
    return max(0, window_ms * quarters // 4 + extra)


def script(k: int, window_ms: int | None, start: int, bursts: list[Burst]) -> CallScript:
    """A limiter (``window_ms`` left out if None) and its calls, the first one at ``start``."""
    steps = []
    now = start
    for place, (pace, company, calls) in enumerate(bursts):
        now += wait_ms(pace, window_ms or DEFAULT_WINDOW_MS) if place else 0
        for user in company:
            steps += [("allow", (user, now))] * calls
    return CallScript(arguments=(k,) if window_ms is None else (k, window_ms), steps=tuple(steps))


def _scripts(
    *,
    k: tuple[int, ...],
    windows: tuple[int | None, ...] = (None, 1000),
    starts: tuple[int, ...] = (0, 1, 0, 500, 12_345),
    paces: tuple[Pace, ...] = ALL_PACES,
    companies: tuple[Company, ...] = (ANN,),
    calls: tuple[int, ...] = (1, 2, 3),
    most: int = 12,
) -> st.SearchStrategy[CallScript]:
    settings = [(one_k, window, start) for start in starts for window in windows for one_k in k]

    def build(drawn: list[tuple[Pace, Company, int, int]]) -> CallScript:
        one_k, window_ms, start = settings[sum(part[3] for part in drawn) % len(settings)]
        return script(one_k, window_ms, start, [part[:3] for part in drawn])

    burst = st.tuples(
        st.sampled_from(paces),
        st.sampled_from(companies),
        st.sampled_from(calls),
        st.integers(0, len(settings) - 1),
    )
    return st.lists(burst, min_size=1, max_size=most).map(build)


def at_the_edge() -> st.SearchStrategy[CallScript]:
    """One user; calls just before, at and after the end of a window of the default length."""
    return _scripts(k=(1, 2, 3), paces=EDGE_PACES, calls=(1, 1, 2), most=8)


def refusals() -> st.SearchStrategy[CallScript]:
    """One user who tries again and again while refused."""
    return _scripts(k=(1, 2, 3), windows=(1000, 400), paces=FINE_PACES, most=14)


def own_windows() -> st.SearchStrategy[CallScript]:
    """Windows of every length, a single millisecond included."""
    windows = (10, 1, 2, 1001, 60_000, 10**9)
    return _scripts(k=(1, 2, 3, HUGE_K), windows=windows, calls=(1, 2, 4), most=8)


def none_allowed() -> st.SearchStrategy[CallScript]:
    """``k`` is 0, and now and then 1."""
    return _scripts(k=(0, 0, 0, 1), windows=(None, 1, 1000), companies=(ANN, ("bob",)), most=4)


def few_users() -> st.SearchStrategy[CallScript]:
    """A few users in turn, whose names look alike."""
    return _scripts(k=(1, 2, 3), companies=COMPANIES, calls=(1, 2), most=12)


def _round(pace: Pace, first: int, users: int, calls: int) -> Burst:
    """``users`` different users call at the same moment, ``calls`` times each."""
    return pace, tuple(f"u{number}" for number in range(first, first + users)), calls


def many_users() -> st.SearchStrategy[CallScript]:
    """Rounds in which up to 300 users call, some of whom called before."""
    one = st.builds(
        _round,
        st.sampled_from((*ALL_PACES, QUARTER, HALF, BEFORE)),
        st.sampled_from((0, 1, 5)),
        st.sampled_from((1, 2, 60, 150, 300)),
        st.sampled_from((1, 2)),
    )
    rounds = st.lists(one, min_size=1, max_size=5)
    return rounds.map(lambda drawn: script(1 + len(drawn) % 2, None, 0, drawn))


def bursts() -> st.SearchStrategy[CallScript]:
    """Up to a few hundred calls in one moment, with ``k`` of that order, or far above; or bursts of
    which the first leaves the window while the second stays."""
    crowded = _scripts(
        k=(2, 5, 99, 100, 101, 128, 256, 300, 2**20, 2**29, 2**32, HUGE_K),
        windows=(None, 1000, 100),
        paces=ALL_PACES,
        companies=(ANN, ("ann", "bob")),
        calls=(1, 2, 3, 10, 50, 100, 130, 260),
        most=6,
    )
    leaving = st.builds(
        _leaving,
        st.sampled_from((1, 3, 40, 100, 150)),
        st.sampled_from((1, 2, 30, 90)),
        st.sampled_from((NEXT, QUARTER, HALF, BEFORE)),
    )
    return st.one_of(crowded, crowded, leaving)


def _leaving(first: int, second: int, pace: Pace) -> CallScript:
    """Two bursts that are all allowed; when the first has just left, the window is filled up with
    as many again, and one more."""
    quarters, extra = pace
    rest = (4 - quarters, -extra)
    bursts = [(SAME, ANN, first), (pace, ANN, second), (rest, ANN, first + 1)]
    return script(first + second, None, 0, bursts)


def turning_clocks() -> st.SearchStrategy[CallScript]:
    """Windows that lie across a round moment of the clock, far from its zero."""
    starts = tuple(turn - before for turn in TURNS for before in (1, 500, 999))
    return _scripts(k=(1, 2), starts=starts, paces=FINE_PACES, calls=(1, 2), most=5)


def long_silences() -> st.SearchStrategy[CallScript]:
    """Calls, a pause after which a clock shows the same again, or until nearly the latest time that
    there is, and calls about a window apart."""
    silence = st.sampled_from([(0, period) for period in (*PERIODS, LATEST, LATEST)])
    after = st.lists(st.sampled_from(EDGE_PACES), max_size=3)
    settings = st.tuples(st.sampled_from((1, 2)), st.sampled_from((0, 5, 999)))

    def build(drawn: tuple[tuple[int, int], Pace, list[Pace]]) -> CallScript:
        (k, start), (_, silence_ms), paces = drawn
        after = sum(wait_ms(pace, DEFAULT_WINDOW_MS) for pace in paces)
        pause = (0, min(silence_ms, LATEST - start - after))
        return script(k, None, start, [(pace, ANN, k) for pace in (SAME, pause, *paces)])

    return st.tuples(settings, silence, after).map(build)


def _twice(one: CallScript) -> list[CallScript]:
    return [one, one]


def several_limiters() -> st.SearchStrategy[list[CallScript]]:
    """Two limiters that live one after the other: unrelated, or with the very same calls."""
    one = _scripts(k=(1, 2, HUGE_K), windows=(None, 1000, 300), companies=(ANN, ("bob",)), most=4)
    return st.one_of(one.map(_twice), st.lists(one, min_size=2, max_size=2))


def limiters_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two limiters and whose turn it is."""
    turns = st.lists(st.sampled_from((0, 1)), max_size=12)
    return st.tuples(several_limiters(), turns).map(lambda drawn: (*drawn[0], drawn[1]))


def _stream(k: int, window_ms: int, users: list[str], waits: list[int]) -> CallScript:
    calls = zip(users, accumulate(waits), strict=True)
    return CallScript(arguments=(k, window_ms), steps=tuple(zip(repeat("allow"), calls)))


def hot_user(n: int, rng: random.Random) -> CallScript:
    """One user, ``n`` calls, about half of them in a window and nearly all of these allowed; at
    the very end the window empties at once."""
    waits = rng.choices((0, 1, 2), k=n)
    waits[-1] = n
    return _stream(max(1, n * 12 // 25), max(1, n // 2), ["ann"] * n, waits)


def crowd(n: int, rng: random.Random) -> CallScript:
    """``n`` calls of ``n / 2`` users in random turn, none of whom is left out; a window holds more
    than half of the calls."""
    names = [f"user{number}" for number in range(max(1, n // 2))]
    users = names + rng.choices(names, k=n - len(names))
    rng.shuffle(users)
    return _stream(1, max(1, n * 3 // 10), users, rng.choices((0, 1), k=n))


def refused(n: int, rng: random.Random) -> CallScript:
    """One user, ``n`` calls, of which nearly every one is refused."""
    return _stream(3, max(1, n // 2), ["ann"] * n, rng.choices((0, 1), k=n))


def one_moment(n: int, rng: random.Random) -> CallScript:
    """One user, ``n`` calls at the same moment, of which a third are allowed; then one more, after
    all of these have left the window."""
    waits = [0] * n
    waits[0], waits[-1] = rng.randrange(1000), DEFAULT_WINDOW_MS
    return _stream(max(1, n // 3), DEFAULT_WINDOW_MS, ["ann"] * n, waits)
