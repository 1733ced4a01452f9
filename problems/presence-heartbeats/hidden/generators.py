"""Draws scripts of a presence around the edges that the statement names.

A script is drawn as paces, each a share of the timeout and some milliseconds, so that calls fall
just before, at and after a timeout whatever its length is; and summed up, so that times are sorted
without filtering and shrink to few calls.
"""

from __future__ import annotations

import random
from itertools import accumulate

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

MOST_CALLS = 150_000
MOST_USERS = 45_000
LATEST = 10**13
"""The greatest time that the statement allows."""
LONGEST = 10**9
"""The longest timeout that the statement allows."""

PERIODS = (86_400_000, 3_600_000, 86_400_000, 2**32, 2**24, 2**31, 2**32, 2**40, 2**42)
"""Pauses after which a clock shows the same again, or a counter of so many bits starts anew."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("ann", "Ann"),
    ("ann", ""),
    ("ann", "ann "),
    ("jos\u00e9", "jose\u0301"),
    ("1", "01"),
    ("", "None"),
    ("n" * 40 + "1", "n" * 40 + "2"),
    ("stra\u00dfe", "strasse"),
)
"""Pairs of different users whom careless code takes for one, or for none."""

Pace = tuple[int, int]
"""Quarters of the timeout, and milliseconds on top (fewer, if negative), to the next call."""
SAME, NEXT, QUARTER, HALF = (0, 0), (0, 1), (1, 0), (2, 0)
BEFORE, EDGE, AFTER = (4, -1), (4, 0), (4, 1)
EDGE_PACES = (SAME, BEFORE, EDGE, NEXT, AFTER)
ALL_PACES = (SAME, NEXT, QUARTER, HALF, BEFORE, EDGE, AFTER)

Act = tuple[Pace, str, int]
"""A pace, one of the actions of ``_calls``, and the place of the user it is about."""
BEAT, OFF, SINCE, COUNT, ASK = "heartbeat", "sign_off", "online_since", "online_count", "ask"


def wait_ms(pace: Pace, timeout_ms: int) -> int:
    """What a pace is with that timeout; never negative."""
    quarters, extra = pace
    return max(0, timeout_ms * quarters // 4 + extra)


def _calls(action: str, user: str, users: tuple[str, ...], now: int) -> list[Step]:
    """What is called for one action; ``ask`` asks everything there is to ask."""
    if action == ASK:
        return [(SINCE, (name, now)) for name in users] + [(COUNT, (now,))]
    return [(COUNT, (now,))] if action == COUNT else [(action, (user, now))]


def script(timeout_ms: int, start: int, users: tuple[str, ...], acts: list[Act]) -> CallScript:
    """A presence and its calls, the first one at ``start``; at the end everything is asked."""
    steps: list[Step] = []
    now = start
    for pace, action, place in acts:
        now += wait_ms(pace, timeout_ms) if steps else 0
        steps += _calls(action, users[place % len(users)], users, now)
    steps += _calls(ASK, "", users, now)
    return CallScript(arguments=(timeout_ms,), steps=tuple(steps))


def _scripts(
    *,
    timeouts: tuple[int, ...] = (100, 1000),
    starts: tuple[int, ...] = (0, 0, 7, 12_345),
    users: tuple[tuple[str, ...], ...] = (("ann", "bob"),),
    paces: tuple[Pace, ...] = ALL_PACES,
    actions: tuple[str, ...] = (BEAT, BEAT, BEAT, ASK, OFF, COUNT, SINCE),
    most: int = 12,
) -> st.SearchStrategy[CallScript]:
    act = st.tuples(st.sampled_from(paces), st.sampled_from(actions), st.sampled_from((0, 0, 1, 2)))
    return st.builds(
        script,
        st.sampled_from(timeouts),
        st.sampled_from(starts),
        st.sampled_from(users),
        st.lists(act, min_size=1, max_size=most),
    )


def at_the_edge() -> st.SearchStrategy[CallScript]:
    """One or two users, without sign-offs; calls just before, at and after a timeout."""
    actions = (BEAT, BEAT, ASK, COUNT, SINCE)
    return _scripts(users=(("ann",), ("ann", "bob")), paces=EDGE_PACES, actions=actions, most=8)


def times_online() -> st.SearchStrategy[CallScript]:
    """Heartbeats that prolong a time online, and some that come just too late for it."""
    paces = (QUARTER, HALF, BEFORE, EDGE)
    return _scripts(paces=paces, actions=(BEAT, BEAT, BEAT, ASK), most=10)


def sign_offs() -> st.SearchStrategy[CallScript]:
    """Heartbeats and sign-offs by turns, many of them in the same millisecond."""
    paces = (SAME, SAME, NEXT, HALF, BEFORE, EDGE)
    actions = (BEAT, BEAT, OFF, OFF, ASK)
    return st.one_of(
        _scripts(paces=paces, actions=actions, most=12),
        st.builds(
            _gone_and_back,
            st.sampled_from((1, 2, 3)),
            st.sampled_from((SAME, NEXT, SAME, HALF)),
            st.sampled_from((0, 7, 500, 12_345)),
            st.sampled_from((100, 1000, 60_000)),
        ),
    )


def _gone_and_back(times: int, pace: Pace, start: int, timeout_ms: int) -> CallScript:
    """Somebody goes and comes back some times, and nobody must be taken away twice, or too early;
    somebody else, who came in between, stays."""
    acts: list[Act] = [(SAME, BEAT, 0), (SAME, BEAT, 1)]
    acts += [(pace, OFF, 0), (SAME, BEAT, 0), (SAME, BEAT, 1)] * times
    acts += [(BEFORE, ASK, 0), (NEXT, COUNT, 0), (SAME, BEAT, 1), (NEXT, COUNT, 0)]
    return script(timeout_ms, start, ("ann", "bob"), acts)


def own_timeouts() -> st.SearchStrategy[CallScript]:
    """Timeouts of every length, a single millisecond included."""
    return _scripts(timeouts=(1, LONGEST, 2, LONGEST, 3, 60_000), most=8)


def names_alike() -> st.SearchStrategy[CallScript]:
    """Two users whose names look alike."""
    return _scripts(users=PAIRS, paces=(SAME, QUARTER, HALF, EDGE), most=10)


def long_silences() -> st.SearchStrategy[CallScript]:
    """Calls, a pause after which a clock shows the same again, or until the latest time that there
    is, and calls about a timeout apart."""

    def build(start: int, silence_ms: int, paces: list[Pace], action: str) -> CallScript:
        after = sum(wait_ms(pace, 1000) for pace in paces)
        pause = (0, min(silence_ms, LATEST - start - after))
        acts: list[Act] = [(SAME, BEAT, 0), (SAME, BEAT, 1), (pause, action, 0)]
        acts += [(pace, ASK if place else BEAT, 0) for place, pace in enumerate(paces)]
        return script(1000, start, ("ann", "bob"), acts)

    return st.builds(
        build,
        st.sampled_from((0, 5, 999)),
        st.sampled_from((*PERIODS, LATEST, LATEST, LATEST)),
        st.lists(st.sampled_from(EDGE_PACES), max_size=3),
        st.sampled_from((BEAT, ASK, COUNT, OFF)),
    )


def crowds() -> st.SearchStrategy[CallScript]:
    """Up to 150 users who come in two waves, of whom some are seen again or go; then calls about
    the timeout of each wave."""

    def build(first: int, second: int, again: int, gone: int, pace: Pace) -> CallScript:
        names = tuple(f"u{number}" for number in range(first + second))
        half = wait_ms(HALF, 1000)
        acts: list[Step] = [(BEAT, (name, 0)) for name in names[:first]]
        acts += [(BEAT, (name, half)) for name in (*names[first:], *names[:again])]
        acts += [(OFF, (name, half)) for name in names[-gone:] if gone]
        now = wait_ms(pace, 1000)
        for moment in (now, now + 1, now + half, now + half + 1):
            acts += [(COUNT, (moment,)), (BEAT, (names[0], moment)), (COUNT, (moment,))]
        acts += [(SINCE, (name, now + half + 1)) for name in names[:3]]
        return CallScript(arguments=(1000,), steps=tuple(acts))

    return st.builds(
        build,
        st.sampled_from((1, 2, 60, 100)),
        st.sampled_from((1, 3, 50)),
        st.sampled_from((0, 1, 30)),
        st.sampled_from((0, 1, 20)),
        st.sampled_from((BEFORE, EDGE, (3, 0))),
    )


def in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two presences, with the very same calls or with others, and whose turn it is."""
    one = _scripts(timeouts=(100, 1000), most=4)
    turns = st.lists(st.sampled_from((0, 1)), max_size=12)
    both = one.map(lambda script: (script, script))
    return st.tuples(st.one_of(both, st.tuples(one, one)), turns).map(
        lambda drawn: (*drawn[0], drawn[1])
    )


def crowd(n: int, rng: random.Random) -> CallScript:
    """``n`` calls; nearly a third as many users, of whom half are online at a time, each of whom
    comes, is seen again, is asked for, and times out or signs off."""
    users = [f"user{number}" for number in range(max(1, n * 3 // 10))]
    rest = n - len(users)
    methods = [BEAT] * len(users) + rng.choices((BEAT, COUNT, SINCE, OFF), (3, 4, 2, 1), k=rest)
    whom = users + rng.choices(users, k=rest)
    order = rng.sample(range(n), n)
    moments = accumulate(rng.choices((0, 1, 2), k=n))
    steps: list[Step] = [
        (methods[i], (now,) if methods[i] == COUNT else (whom[i], now))
        for i, now in zip(order, moments, strict=True)
    ]
    return CallScript(arguments=(max(1, n // 2),), steps=tuple(steps))


def busy_users(n: int, rng: random.Random) -> CallScript:
    """``n`` calls about three users; nearly all are heartbeats of users who are online."""
    moments = accumulate(rng.choices((0, 1), k=n))
    steps: list[Step] = []
    for place, now in enumerate(moments):
        user = rng.choice(("ann", "bob", "cyd"))
        method = (BEAT, BEAT, COUNT)[place % 3]
        steps.append((method, (now,) if method == COUNT else (user, now)))
    return CallScript(arguments=(max(1, n // 4),), steps=tuple(steps))
