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
TURNS = (86_400_000, 2**32, 1_700_006_400_000)
"""Where clocks turn over: a midnight is a full minute and hour too, 2**32 overflows 31 bits too."""

PERIODS = (60_000, 3_600_000, 86_400_000, 7 * 86_400_000, 30 * 86_400_000, 365 * 86_400_000,
           2**24, 2**31, 2**32, 2**36, 2**40, 2**41, 2**42, 10**9, 10**12)  # fmt: skip
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
ALIKE: tuple[tuple[Pairs, Pairs], ...] = (
    (TRANSFER, (("bob", 5), ("ann", -5))),
    ((("a", 1), ("b", 2), ("c", 3)), (("c", 3), ("a", 1), ("b", 2))),
    ((("ann", -1),), (("ann", -2),)),
    (NONE, (("ann", 0),)),
    (NONE, ONE),
    (ONE, (("ann", 1), ("bob", 0))),
    (ONE, (("bob", 1),)),
    (ONE, TWO),
    (ONE, (("ann", -1),)),
    (ONE, (("Ann", 1),)),
    (ONE, (("ann ", 1),)),
    (TRANSFER, BACK),
    (TRANSFER, (("ann", -5), ("cid", 5))),
    ((("a", 1), ("b", 2)), (("a", 2), ("b", 1))),
    ((("a", 1), ("b", 3)), (("a", 2), ("b", 2))),
    ((("a", 11),), (("a1", 1),)),
    ((("a", 1), ("b", 2)), (("a:1,b", 2),)),
    ((("a", 1), ("b", 2)), (("a=1;b", 2),)),
    ((("a", 1), ("b", 2)), (("a", 1),)),
    ((("", 1),), (("a", 1),)),
    ((("ann", 2**53),), (("ann", 2**53 + 1),)),
    ((("ann", 10**18),), (("ann", 10**18 - 1),)),
    ((("ann", 1),), (("ann", 2**32 + 1),)),
)
"""Pairs of requests that careless code takes for the same, or for different ones."""

NAMES = (
    ("ann", "Ann"), ("ann", ""), ("", " "), ("ann", "ann "), ("jos\u00e9", "jose\u0301"),
    ("1", "001"), ("k-1", "k_1"), ("", "None"), ("n" * 254 + "1", "n" * 254 + "2"),
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
    """A ledger (``keep_ms`` left out if None) and its calls, the first one at ``start``."""
    steps: list[Step] = []
    now = start
    for place, (pace, request) in enumerate(calls):
        now += wait_ms(pace, keep_ms or DAY_MS) if place else 0
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
    return _scripts((("k", ONE),), keeps=(None, 1000, 100), paces=EDGE_PACES, most=6)


def own_lives() -> st.SearchStrategy[CallScript]:
    """Keys of every length of life, a single millisecond included."""
    requests = (("k", ONE), ("k", TWO), ("j", ONE), COUNT)
    return _scripts(requests, keeps=(1, 2, 3, 1001, 10**10), paces=EDGE_PACES, most=8)


def replays() -> st.SearchStrategy[CallScript]:
    """Several keys that change the same accounts, each retried while the others are booked."""
    requests = (("k", ONE), ("j", LESS), ("i", TRANSFER), ("h", BACK))
    return _scripts(requests, paces=LIVE_PACES, most=9)


def retries() -> st.SearchStrategy[CallScript]:
    """One key, replayed and refused halfway through its life, and tried again at its end."""
    requests = (("k", ONE), ("k", ONE), ("k", TWO))
    return _scripts(requests, paces=SLOW_PACES, most=8)


def conflicts() -> st.SearchStrategy[CallScript]:
    """Two keys with several requests each, most of which differ from the first."""
    requests = tuple((key, pairs) for key in KEYS[:2] for pairs in (ONE, TWO, TRANSFER))
    return _scripts(requests, paces=(*LIVE_PACES, EDGE), most=8)


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


def nothing() -> st.SearchStrategy[CallScript]:
    """Requests that change nothing: no account at all, or accounts by 0."""
    requests = (("k", NONE), ("", NONE), ("k", (("ann", 0),)), ("", (("ann", 1),)), COUNT)
    return _scripts(requests, paces=(SAME, NEXT, QUARTER, EDGE), most=7)


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


def booked_again() -> st.SearchStrategy[CallScript]:
    """Two keys that are booked, expire and are booked again, and are counted meanwhile."""
    requests = (("k", ONE), ("k", ONE), ("k", TWO), ("j", ONE), COUNT)
    paces = (SAME, NEXT, HALF, ALMOST_HALF, BEFORE, EDGE, EDGE, AFTER)
    return _scripts(requests, paces=paces, most=12)


def counts() -> st.SearchStrategy[CallScript]:
    """Keys are counted at every turn, also before the first and after the last."""
    requests = (COUNT, COUNT, COUNT, ("k", ONE), ("k", ONE), ("k", TWO), ("j", ONE), ("i", NONE))
    paces = (SAME, SAME, NEXT, QUARTER, HALF, BEFORE, EDGE, LATER)
    return _scripts(requests, paces=paces, least=3, most=12)


def _crowd(pace: Pace, first: int, keys: int, counted: bool) -> list[tuple[Pace, Request | None]]:
    """As many different keys at the same moment, and perhaps how many live."""
    posts = [((pace, SAME)[place > 0], (f"key{first + place}", ONE)) for place in range(keys)]
    return [*posts, (SAME, COUNT)] if counted else list(posts)


def many_keys() -> st.SearchStrategy[CallScript]:
    """Rounds of up to 300 keys, some of which were booked before."""
    crowd = st.builds(
        _crowd,
        st.sampled_from((SAME, NEXT, QUARTER, HALF, HALF, BEFORE, EDGE)),
        st.sampled_from((0, 1, 5, 140)),
        st.sampled_from((1, 2, 60, 150, 300)),
        st.booleans(),
    )
    rounds = st.lists(crowd, min_size=1, max_size=5)
    return rounds.map(lambda drawn: script(1000, 0, [call for part in drawn for call in part]))


def turning_clocks() -> st.SearchStrategy[CallScript]:
    """Keys that live across a round moment of the clock, far from its zero."""
    starts = tuple(turn - before for turn in TURNS for before in (1, 500, 999))
    paces = (SAME, NEXT, QUARTER, HALF, BEFORE, EDGE)
    requests = (("k", ONE), ("k", ONE), ("j", ONE), COUNT)
    return _scripts(requests, keeps=(1000,), starts=starts, paces=paces, most=6)


def long_silences() -> st.SearchStrategy[CallScript]:
    """Bookings, a pause after which a clock shows the same again, and the same requests."""
    silence = st.sampled_from([(0, period) for period in PERIODS])
    after = st.lists(st.sampled_from((SAME, NEXT, BEFORE, EDGE)), max_size=3)

    def build(drawn: tuple[int, Pace, list[Pace]]) -> CallScript:
        start, pause, paces = drawn
        calls = [(SAME, ("k", ONE)), (NEXT, ("j", ONE)), (pause, ("k", ONE))]
        return script(1000, start, [*calls, *((pace, ("k", ONE)) for pace in paces), (SAME, COUNT)])

    return st.tuples(st.sampled_from((0, 5, 999)), silence, after).map(build)


def _twice(one: CallScript) -> list[CallScript]:
    return [one, one]


def several_ledgers() -> st.SearchStrategy[list[CallScript]]:
    """Two ledgers that live one after the other: unrelated, or with the very same calls."""
    requests = (("k", ONE), ("j", TWO), ("k", LESS), COUNT)
    one = _scripts(requests, keeps=(None, 1000, 300), paces=(SAME, NEXT, HALF, EDGE), most=4)
    return st.one_of(one.map(_twice), st.lists(one, min_size=2, max_size=2))


def ledgers_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two ledgers and whose turn it is."""
    turns = st.lists(st.sampled_from((0, 1)), max_size=10)
    return st.tuples(several_ledgers(), turns).map(
        lambda drawn: (drawn[0][0], drawn[0][1], drawn[1])
    )


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
    once when they are counted, and the first and the last are booked again."""
    start, keys = rng.randrange(1000), max(1, n - 3)
    steps = [_post(key, 3, start) for key in range(keys)]
    steps.append(("live_keys", (start + 1000,)))
    steps += [_post(key, 3, start + 1000) for key in (0, keys - 1)]
    return CallScript(arguments=(1000,), steps=tuple(steps[:n]))


def insistent(n: int, rng: random.Random) -> CallScript:
    """``n`` calls with one key, nearly all replays and conflicts; a few others live meanwhile."""
    steps: list[Step] = [_post(key, 1, 0) for key in range(min(4, n))]
    now = 0
    for _ in range(n - len(steps)):
        now += rng.randrange(2)
        steps.append(_post(0, rng.choice((1, 1, 2)), now))
    return CallScript(arguments=(max(1, n // 3),), steps=tuple(steps))
