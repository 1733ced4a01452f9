"""Draws scripts of a feed's life around the edges that the statement names.

A move begins with a pace, which is a share of the window and some milliseconds: so calls fall just
before, at and after the end of a window whatever its length is, and summed up they are sorted
without filtering.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

HUGE = 10**9
"""The greatest ``k`` and the greatest window that the statement allows."""
LATEST = 10**13
"""The greatest timestamp."""

Pace = tuple[int, int]
"""Quarters of the window, and milliseconds on top (fewer, if negative), to the next call."""

SAME, NEXT, QUARTER, HALF = (0, 0), (0, 1), (1, 0), (2, 0)
BEFORE, EDGE, AFTER, LATER = (4, -1), (4, 0), (4, 1), (9, 0)

Move = tuple[Pace, int, int, tuple[int, ...]]
"""A pace, which user mentions which topic, and the ``k`` of each ``top`` that follows at once."""

Names = tuple[str, ...]
Cast = tuple[Names, Names]
"""Users, and the topics that they mention."""

ALIKE: tuple[Names, ...] = (
    ("a", "A"),
    ("a", "A"),
    ("a", "a "),
    ("", "None"),
    ("1", "01"),
    ("", "b"),
    ("jos\u00e9", "jose\u0301"),
    ("n" * 99 + "1", "n" * 99 + "2"),
)
"""Different names that careless code takes for one, or for none."""

SEPARATORS = ("", "", ":", " ", "|", "/", "-", "_", ",", "\0")
"""What careless code joins user and topic with, so that ``ab, c`` gives what ``a, bc`` gives."""

IN_ORDER: tuple[Names, ...] = (
    ("b", "a", "c"),
    ("art", "Zoo", ""),
    ("10", "9", "1"),
    ("\u00e9", "z", "e"),
    ("ab", "a", "abc"),
)
"""Topics that stand otherwise when they are sorted by length, as numbers, or without case."""

ANN_AND_BOB = ("ann", "bob")
EVERYBODY = ("ann", "bob", "cat", "dan")


def wait_ms(pace: Pace, window_ms: int) -> int:
    """What a pace is in a window of that length; never negative."""
    quarters, extra = pace
    return max(0, window_ms * quarters // 4 + extra)


def script(
    window_ms: int, start: int, users: Sequence[str], topics: Sequence[str], moves: Sequence[Move]
) -> CallScript:
    """A feed and its calls, the first one at ``start``; what would be too late is left out."""
    steps: list[Step] = []
    now = start
    for place, (pace, user, topic, asked) in enumerate(moves):
        now += wait_ms(pace, window_ms) if place else 0
        if now > LATEST:
            break
        if user >= 0:
            names = users[user % len(users)], topics[topic % len(topics)]
            steps.append(("record", (*names, now)))
        steps += [("top", (k, now)) for k in asked]
    steps.append(("top", (HUGE, min(now, LATEST))))
    return CallScript(arguments=(window_ms,), steps=tuple(steps))


def _scripts(
    *,
    paces: tuple[Pace, ...],
    asked: tuple[tuple[int, ...], ...] = ((), (HUGE,)),
    windows: tuple[int, ...] = (1000, 8),
    starts: tuple[int, ...] = (0, 5, 12_345),
    casts: tuple[Cast, ...] = ((ANN_AND_BOB, ("b", "a")),),
    silent: int = 0,
    opening: tuple[Move, ...] = (),
    most: int = 12,
) -> st.SearchStrategy[CallScript]:
    """``silent`` is how many of ten moves mention nothing, and only ask."""
    people = max(len(users) for users, _ in casts)
    who = [*range(people)] * (10 - silent) + [-1] * (people * silent)
    move = st.tuples(
        st.sampled_from(paces),
        st.sampled_from(who),
        st.integers(0, max(len(topics) for _, topics in casts) - 1),
        st.sampled_from(asked),
    )
    return st.builds(
        lambda window_ms, start, cast, moves: script(window_ms, start, *cast, (*opening, *moves)),
        st.sampled_from(windows),
        st.sampled_from(starts),
        st.sampled_from(casts),
        st.lists(move, min_size=1, max_size=most),
    )


def at_the_edge() -> st.SearchStrategy[CallScript]:
    """Two users and two topics; asked just before, at and after the end of a window."""
    return _scripts(
        paces=(SAME, NEXT, BEFORE, BEFORE, EDGE, EDGE, AFTER, LATER),
        asked=((HUGE,), (HUGE,), ()),
        windows=(1000, 1, 2, 8, HUGE),
        starts=(0, 0, 5, 12_345, LATEST - 2000, LATEST),
        silent=5,
        most=8,
    )


def repeated() -> st.SearchStrategy[CallScript]:
    """Two users who mention one topic or two again and again, and their earlier mentions leave."""
    return _scripts(
        paces=(SAME, NEXT, QUARTER, HALF, HALF, BEFORE, EDGE),
        casts=((ANN_AND_BOB, ("a",)), (ANN_AND_BOB, ("b", "a"))),
        silent=3,
        most=14,
    )


def ties() -> st.SearchStrategy[CallScript]:
    """Three topics with few users, whose names stand in an order that is easily mistaken."""
    casts = tuple((EVERYBODY, topics) for topics in IN_ORDER)
    return _scripts(paces=(SAME, SAME, NEXT, QUARTER), casts=casts, most=10)


def every_k() -> st.SearchStrategy[CallScript]:
    """``k`` of 0, 1, and around the number of topics."""
    return _scripts(
        paces=(SAME, NEXT, QUARTER, EDGE),
        asked=((), (0,), (1,), (2,), (3,), (4,), (0, HUGE)),
        casts=((EVERYBODY, ("b", "c", "a")), (EVERYBODY, ("a", "b"))),
        most=10,
    )


def rise_and_fall() -> st.SearchStrategy[CallScript]:
    """Scores go up and down, and it is asked all the time, often twice in a row."""
    return _scripts(
        paces=(SAME, SAME, NEXT, QUARTER, QUARTER, HALF, BEFORE, EDGE),
        asked=((), (), (1,), (2,), (HUGE,), (HUGE,), (1, 2), (2, HUGE), (HUGE, HUGE)),
        casts=((EVERYBODY, ("b", "a")), (EVERYBODY, ("b", "c", "a"))),
        silent=3,
        most=22,
    )


def names_alike() -> st.SearchStrategy[CallScript]:
    """Two users, and two topics, whose names look alike, or give the same when joined; the first of
    the users mentions the first of the topics, and then the second the second."""
    users = tuple((pair, ("c",)) for pair in ALIKE)
    topics = tuple((ANN_AND_BOB, pair) for pair in ALIKE)
    joined = tuple(((f"a{by}b", "a"), ("c", f"b{by}c")) for by in SEPARATORS)
    casts = (*users, *topics, *joined)
    opening: tuple[Move, ...] = ((SAME, 0, 0, ()), (NEXT, 1, 1, (HUGE,)))
    paces = (SAME, SAME, NEXT, HALF, EDGE)
    return _scripts(paces=paces, casts=casts, opening=opening, most=6)


def _rounds(drawn: list[tuple[Pace, int, int, int]]) -> CallScript:
    """In each round so many users mention one of so many topics at the same moment."""
    steps: list[Step] = []
    now = 0
    for pace, users, topics, k in drawn:
        now += wait_ms(pace, 1000)
        steps += [("record", (f"u{i}", f"t{i * 7 % topics}", now)) for i in range(users)]
        steps += [("top", (k, now)), ("top", (HUGE, now))]
    return CallScript(arguments=(1000,), steps=tuple(steps))


def crowds() -> st.SearchStrategy[CallScript]:
    """Rounds of up to 300 users and topics, some of which leave before the end."""
    one = st.tuples(
        st.sampled_from((SAME, QUARTER, HALF, BEFORE, EDGE)),
        st.sampled_from((2, 30, 130, 300)),
        st.sampled_from((1, 3, 40, 150, 310)),
        st.sampled_from((1, 3, 120)),
    )
    return st.lists(one, min_size=1, max_size=3).map(_rounds)


def feeds_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two feeds with the same users and topics, and whose turn it is."""
    one = _scripts(paces=(SAME, NEXT, HALF, EDGE), starts=(0, 5), windows=(1000,), most=5)
    return st.tuples(one, one, st.lists(st.integers(0, 1), max_size=12))


def _asked_after_each(pairs: list[tuple[str, str]], k: int, n: int) -> CallScript:
    """A mention and a ``top`` in every millisecond; half of the mentions lie in a window."""
    steps: list[Step] = []
    for now, (user, topic) in enumerate(pairs):
        steps += [("record", (user, topic, now)), ("top", (k, now))]
    return CallScript(arguments=(max(1, len(pairs) // 2),), steps=tuple(steps[:n]))


def _twice_each(prefix: str, count: int, rng: random.Random) -> list[str]:
    names = [f"{prefix}{number:05}" for number in range(max(1, count))] * 2
    rng.shuffle(names)
    return names


def many_topics(n: int, rng: random.Random) -> CallScript:
    """``n`` calls, half of them mentions; a quarter as many topics, mentioned twice by anyone."""
    users, topics = _twice_each("user-", -(-n // 4), rng), _twice_each("topic-", -(-n // 4), rng)
    return _asked_after_each(list(zip(users, topics, strict=True)), 5, n)


def one_big_topic(n: int, rng: random.Random) -> CallScript:
    """``n`` calls, half of them mentions, most of these of one topic, the others of fifty."""
    users = _twice_each("user-", -(-n // 4), rng)
    small = [f"small-{number:02}" for number in range(50)]
    topics = ["big" if rng.randrange(5) else rng.choice(small) for _ in users]
    return _asked_after_each(list(zip(users, topics, strict=True)), 3, n)
