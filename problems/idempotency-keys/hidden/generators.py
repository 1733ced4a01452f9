"""Draws scripts of a ledger's life around the edges that the statement names.

A script is drawn as paces, each a share of ``keep_ms`` and some milliseconds, so that calls fall
just before, at and after the end of a key whatever its life is; and summed up, so that time never
goes back and cases shrink to few calls. Changes are drawn as pairs, which keep an order.

The settings of a script are chosen by the sum of a number that each call draws.
"""

from __future__ import annotations

import random
from collections.abc import Iterable

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

DAY_MS = 86_400_000
LONGEST_LIFE = 10**10
LATEST = 10**13
MOST = 10**18
"""The greatest amount, as it is or with a minus before it."""

TURNS = (86_400_000, 2**32, 1_700_006_400_000, LATEST)
"""Where clocks turn over, or end: a midnight is a full minute and hour too, 2**32 overflows 31 bits
too."""

PERIODS = (86_400_000, 7 * 86_400_000, 365 * 86_400_000, 2**31, 2**32, 2**42, 10**9, 10**12)
"""Pauses after which a clock shows the same again, or a counter of so many bits starts anew."""

Pairs = tuple[tuple[str, int], ...]
"""What a request changes, in the order in which it is put into the dict."""
Request = tuple[str, Pairs]
COUNT = None
"""Stands among requests for a call of ``live_keys``."""

Pace = tuple[int, int]
"""Quarters of ``keep_ms``, and milliseconds on top (fewer, if negative), to the next call."""

SAME, NEXT, QUARTER, HALF = (0, 0), (0, 1), (1, 0), (2, 0)
ALMOST_HALF, BEFORE, EDGE, AFTER, LATER = (2, -1), (4, -1), (4, 0), (4, 1), (9, 0)
EDGE_PACES = (SAME, NEXT, BEFORE, EDGE, AFTER)
LIVE_PACES = (SAME, SAME, NEXT, QUARTER)
SLOW_PACES = (SAME, QUARTER, HALF, HALF, ALMOST_HALF, BEFORE, EDGE)
ALL_PACES = (SAME, NEXT, QUARTER, HALF, ALMOST_HALF, BEFORE, EDGE, AFTER, LATER)

KEYS = ("k", "j", "i")
ONE, TWO, LESS, NONE = (("ann", 1),), (("ann", 2),), (("ann", -3),), ()
TRANSFER, BACK = (("ann", -5), ("bob", 5)), (("ann", 5), ("bob", -5))
EIGHT = tuple((f"account{number}", number) for number in range(8))
ALIKE: tuple[tuple[Pairs, Pairs], ...] = (
    (TRANSFER, (("bob", 5), ("ann", -5))),
    (EIGHT, EIGHT[::-1]),
    ((("ann", -1),), (("ann", -2),)),
    (NONE, (("ann", 0),)),
    (ONE, (("ann", 1), ("bob", 0))),
    (ONE, TWO),
    (ONE, (("ann", -1),)),
    (ONE, (("Ann", 1),)),
    (ONE, (("ann ", 1),)),
    (TRANSFER, BACK),
    (TRANSFER, (("ann", -5), ("cid", 5))),
    ((("a", 1), ("b", 2)), (("a", 2), ("b", 1))),
    ((("a", 11),), (("a1", 1),)),
    ((("a", 1), ("b", 2)), (("a=1;b", 2),)),
    ((("a", 1), ("b", 2)), (("a", 1),)),
    ((("", 1),), (("a", 1),)),
    ((("ann", MOST),), (("ann", MOST - 1),)),
    ((("ann", -MOST),), (("ann", MOST),)),
    ((("ann", 1),), (("ann", 2**32 + 1),)),
)
"""Pairs of requests that careless code takes for the same, or for different ones."""

LONG_NAME = "n" * 254
NAMES = (
    ("ann", "Ann"), ("ann", ""), ("", " "), ("ann", "ann "), ("jos\u00e9", "jose\u0301"),
    ("1", "001"), ("k-1", "k_1"), ("", "None"), (LONG_NAME + "1", LONG_NAME + "2"),
    ("stra\u00dfe", "strasse"), ("a\0b", "a\0c"), ("k", "ann"), ("Aa", "BB"),
)  # fmt: skip
"""Pairs of different keys whom careless code takes for one, or for none."""


def wait_ms(pace: Pace, keep_ms: int) -> int:
    """What a pace is where keys live that long; never negative."""
    quarters, extra = pace
    return max(0, keep_ms * quarters // 4 + extra)


def script(
    keep_ms: int | None, start: int, calls: Iterable[tuple[Pace, Request | None]]
) -> CallScript:
    """A ledger (``keep_ms`` left out if None) and its calls, the first one at ``start`` and none
    after the latest moment."""
    steps: list[Step] = []
    now = start
    for place, (pace, request) in enumerate(calls):
        now = min(LATEST, now + (wait_ms(pace, keep_ms or DAY_MS) if place else 0))
        if request is COUNT:
            steps.append(("live_keys", (now,)))
        else:
            steps.append(("post", (request[0], dict(request[1]), now)))
    return CallScript(arguments=() if keep_ms is None else (keep_ms,), steps=tuple(steps))


def _scripts(
    requests: tuple[Request | None, ...],
    *,
    keeps: tuple[int | None, ...] = (1000, 100),
    starts: tuple[int, ...] = (0, 1, 12_345),
    paces: tuple[Pace, ...] = ALL_PACES,
    least: int = 1,
    most: int = 10,
) -> st.SearchStrategy[CallScript]:
    settings = [(keep, start) for start in starts for keep in keeps]

    def build(drawn: list[tuple[Pace, Request | None, int]]) -> CallScript:
        keep_ms, start = settings[sum(part[2] for part in drawn) % len(settings)]
        return script(keep_ms, start, [part[:2] for part in drawn])

    call = st.tuples(
        st.sampled_from(paces), st.sampled_from(requests), st.integers(0, len(settings) - 1)
    )
    return st.lists(call, min_size=least, max_size=most).map(build)


def at_the_edge() -> st.SearchStrategy[CallScript]:
    """One request and its retries, just before, at and after the end of its key."""
    keeps = (None, 1000, 1, 2, 1001, LONGEST_LIFE)
    return _scripts((("k", ONE), ("k", ONE), COUNT), keeps=keeps, paces=EDGE_PACES, most=6)


def replays() -> st.SearchStrategy[CallScript]:
    """Several keys that change the same accounts, each retried while the others are booked."""
    requests = (("k", ONE), ("j", LESS), ("i", TRANSFER), ("h", BACK))
    return _scripts(requests, paces=LIVE_PACES, most=9)


def retries() -> st.SearchStrategy[CallScript]:
    """Keys, replayed and refused halfway through their lives, and tried again at their ends."""
    requests = (("k", ONE), ("k", ONE), ("k", TWO), ("k", TRANSFER), ("j", TWO))
    return _scripts(requests, paces=SLOW_PACES, most=9)


def alike() -> st.SearchStrategy[CallScript]:
    """Keys that come with two requests each, which are hard to tell apart, or are the same."""

    def build(drawn: list[tuple[tuple[Pairs, Pairs], bool, Pace]]) -> CallScript:
        calls: list[tuple[Pace, Request | None]] = []
        for place, (pair, turned, pace) in enumerate(drawn):
            first, second = pair[::-1] if turned else pair
            key = f"key{place}"
            calls += [(SAME, (key, first)), (NEXT, (key, second)), (pace, (key, first))]
        return script(1000, 0, calls)

    part = st.tuples(st.sampled_from(ALIKE), st.booleans(), st.sampled_from((SAME, NEXT, EDGE)))
    return st.lists(part, min_size=1, max_size=6).map(build)


def names() -> st.SearchStrategy[CallScript]:
    """Keys in turn that look alike, and accounts that are named as keys are."""

    def build(drawn: list[tuple[tuple[str, str], bool, Pace, int]]) -> CallScript:
        calls: list[tuple[Pace, Request | None]] = []
        for pair, turned, pace, which in drawn:
            one, other = pair[::-1] if turned else pair
            pairs = (ONE, ((one, 1),), ((other, 1),))[which]
            calls += [(pace, (one, pairs)), (SAME, (other, pairs)), (SAME, (one, pairs))]
        return script(1000, 0, calls)

    part = st.tuples(
        st.sampled_from(NAMES), st.booleans(), st.sampled_from(LIVE_PACES), st.integers(0, 2)
    )
    return st.lists(part, min_size=1, max_size=5).map(build)


def lives() -> st.SearchStrategy[CallScript]:
    """Keys that are booked, expire and are booked again, and are counted at every turn, also before
    the first and after the last."""
    requests = (COUNT, COUNT, ("k", ONE), ("k", ONE), ("k", TWO), ("j", ONE), ("i", NONE))
    paces = (SAME, NEXT, HALF, ALMOST_HALF, BEFORE, EDGE, EDGE, LATER)
    return _scripts(requests, paces=paces, least=3, most=12)


def long_silences() -> st.SearchStrategy[CallScript]:
    """Bookings near zero or near the turn of a clock, a pause, and the same requests; the pause is
    short, or as long as until a clock shows the same again."""
    starts = (0, 5, *(turn - before for turn in TURNS for before in (1, 500, 999, 1000)))
    pauses = (SAME, NEXT, HALF, BEFORE, EDGE, *((0, period) for period in PERIODS))
    after = st.lists(st.sampled_from((SAME, NEXT, BEFORE, EDGE)), max_size=3)

    def build(drawn: tuple[int, Pace, list[Pace]]) -> CallScript:
        start, pause, paces = drawn
        calls = [(SAME, ("k", ONE)), (NEXT, ("j", ONE)), (pause, ("k", ONE))]
        return script(1000, start, [*calls, *((pace, ("k", ONE)) for pace in paces), (SAME, COUNT)])

    return st.tuples(st.sampled_from(starts), st.sampled_from(pauses), after).map(build)


def ledgers_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two ledgers, whose keys and accounts have the same names, and whose turn it is."""
    requests = (("k", ONE), ("j", TWO), ("k", LESS), COUNT)
    one = _scripts(requests, keeps=(None, 1000, 300), paces=(SAME, NEXT, HALF, EDGE), most=4)
    return st.tuples(one, one, st.lists(st.sampled_from((0, 1)), max_size=8))


def _post(key: int, amount: int, now: int) -> Step:
    return ("post", (f"req-{key:07}", {f"account{key % 97}": amount}, now))


def steady(n: int, rng: random.Random) -> CallScript:
    """``n`` calls: a new key nearly every millisecond and half of all keys live at once; a quarter
    of the calls count, and some are retries."""
    steps: list[Step] = []
    booked, now = 0, rng.randrange(1000)
    for _ in range(n):
        kind = rng.randrange(8)
        now += rng.randrange(2)
        if kind < 2:
            steps.append(("live_keys", (now,)))
        elif kind == 2 and booked:
            steps.append(_post(rng.randrange(max(0, booked - n // 8), booked), 5, now))
        else:
            steps.append(_post(booked, 5, now))
            booked += 1
    return CallScript(arguments=(max(1, n // 4),), steps=tuple(steps))


def one_moment(n: int, rng: random.Random) -> CallScript:
    """``n`` calls, of which all but the last three book keys in one moment; all of these expire at
    once when they are counted, and the first and the last are booked again. Their changes name no
    account, for what counts here is the time that it takes to forget them."""
    start, keys = rng.randrange(1000), max(1, n - 3)
    steps: list[Step] = [("post", (f"req-{key:07}", {}, start)) for key in range(keys)]
    steps.append(("live_keys", (start + 1000,)))
    steps += [_post(key, 3, start + 1000) for key in (0, keys - 1)]
    return CallScript(arguments=(1000,), steps=tuple(steps[:n]))
