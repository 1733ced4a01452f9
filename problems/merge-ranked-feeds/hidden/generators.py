"""Draws argument tuples ``(feeds, m)`` around the ties, the copies and the ends of feeds.

Entries are drawn with the number of their feed, put there and ranked, so that every feed is in
rank order without filtering, and a case shrinks to few entries.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

from .oracle import Feeds, by_definition

Case = tuple[Feeds, int]
Entry = tuple[str, int, int]
"""A post, its score, and the number of its feed."""

MOST_M = 10**9
MOST_SCORE = 10**18
NAMES = ("a", "b", "B", "Z", "9", "10", "1", "ab", "a-b", "A", "aa", "-", 15 * "a" + "b", 16 * "a")
"""Names that come in another order as numbers, by length, or without regard to case."""
LETTERS = ("a", "b", "c", "d")
SCORES = (-7, -1, 0, 1, 2, 10)
NEIGHBOURS = (MOST_SCORE, MOST_SCORE - 1, -MOST_SCORE, 1 - MOST_SCORE, 2**53 + 1, 2**53)
WIDE = (*NEIGHBOURS, *NEIGHBOURS, 2**31, 2**31 - 1, -(2**31), -(2**31) - 1, 2**32, 10**9, -1, 0)


def put(entries: list[Entry], feeds: int) -> Feeds:
    """The feeds with these entries, each in rank order."""
    placed: Feeds = [[] for _ in range(feeds)]
    for post, score, number in entries:
        placed[number % feeds].append((post, score))
    for feed in placed:
        feed.sort(key=lambda entry: (-entry[1], entry[0]))
    return placed


def _entries(
    names: tuple[str, ...], scores: tuple[int, ...], most: int, *, feeds: int = 4, least: int = 1
) -> st.SearchStrategy[list[Entry]]:
    entry = st.tuples(st.sampled_from(names), st.sampled_from(scores), st.integers(0, feeds - 1))
    return st.lists(entry, min_size=least, max_size=most)


def _one_copy(names: tuple[str, ...], scores: tuple[int, ...]) -> st.SearchStrategy[list[Entry]]:
    """No post has copies."""
    entry = st.tuples(st.sampled_from(names), st.sampled_from(scores), st.integers(0, 3))
    return st.lists(entry, min_size=1, max_size=9, unique_by=lambda drawn: drawn[0])


def _feeds(entries: st.SearchStrategy[list[Entry]], most: int = 4) -> st.SearchStrategy[Feeds]:
    return st.tuples(entries, st.integers(1, most)).map(lambda drawn: put(*drawn))


def _all_asked_for(feeds: st.SearchStrategy[Feeds]) -> st.SearchStrategy[Case]:
    """``m`` so large that it cuts nothing off."""
    extra = st.sampled_from((0, 1, 1000))
    return st.tuples(feeds, extra).map(lambda drawn: (drawn[0], sum(map(len, drawn[0])) + drawn[1]))


def _near(feeds: Feeds, way: int) -> Case:
    posts = len(by_definition(feeds, MOST_M))
    entries = sum(map(len, feeds))
    ways = (posts, posts - 1, posts + 1, 1, 2, posts // 2, entries, entries - 1)
    return feeds, max(0, ways[way])


def _near_the_end(feeds: st.SearchStrategy[Feeds]) -> st.SearchStrategy[Case]:
    """``m`` from one less to one more than there are posts, and a few other numbers."""
    return st.tuples(feeds, st.integers(0, 7)).map(lambda drawn: _near(*drawn))


def nothing() -> st.SearchStrategy[Case]:
    """No feed, only empty feeds, or nothing asked for; and their nearest neighbours."""
    few: tuple[Feeds, ...] = (
        [],
        [[]],
        [[], []],
        [[("a", 1)]],
        [[], [("a", 0)]],
        [[("a", 2)], []],
        [[("b", 1)], [("a", 1)]],
    )
    return st.tuples(st.sampled_from(few), st.sampled_from((0, 1, 2, MOST_M)))


def ranked() -> st.SearchStrategy[Case]:
    """Different posts with scores above, at and below zero, or at both ends and next to each other
    where floats give out."""
    return _all_asked_for(
        st.one_of(_feeds(_one_copy(NAMES, SCORES)), _feeds(_one_copy(NAMES[:8], WIDE)))
    )


def ties() -> st.SearchStrategy[Case]:
    """Different posts of which most have the same score."""
    return _all_asked_for(_feeds(_one_copy(NAMES, (3, 3, 3, 4))))


def copies() -> st.SearchStrategy[Case]:
    """A few posts, each in several feeds with different scores."""
    return _all_asked_for(_feeds(_entries(LETTERS, SCORES, 10, least=2)))


def _same_in_many(drawn: tuple[list[Entry], list[int], int]) -> Feeds:
    """The first entries once more in feeds of other numbers."""
    entries, numbers, feeds = drawn
    again = [
        (post, score, number)
        for number, (post, score, _) in zip(numbers, entries * len(numbers), strict=False)
    ]
    return put(entries + again, feeds)


def _shared(scores: tuple[int, ...], least: int) -> st.SearchStrategy[Feeds]:
    """Few posts in many feeds, some of which are empty."""
    entries = _entries(LETTERS[:3], scores, 4, feeds=13, least=least)
    numbers = st.lists(st.integers(0, 12), min_size=2, max_size=8)
    return st.tuples(entries, numbers, st.sampled_from((13, 13, 3))).map(_same_in_many)


def equal_copies() -> st.SearchStrategy[Case]:
    """Copies with the same score in up to a dozen feeds."""
    return _all_asked_for(_shared((0, 5), 1))


def repeats() -> st.SearchStrategy[Case]:
    """Several copies in one feed, before and after other posts."""
    entries = _entries(LETTERS, (-1, 0, 3), 9, feeds=2, least=2)
    return _near_the_end(_feeds(entries, most=2))


def _crowd(drawn: tuple[int, int, int, int]) -> Case:
    feeds, posts, way, seed = drawn
    rng = random.Random(seed)
    entries = [
        (f"p{rng.randrange(posts)}", rng.randrange(-50, 50), rng.randrange(feeds))
        for _ in range(250)
    ]
    return _near(put(entries, feeds), way)


def cut() -> st.SearchStrategy[Case]:
    """``m`` at, below and above the number of posts and of entries; also where more feeds than
    ``m`` begin with copies of the same post, and now and then with hundreds of entries."""
    small = _near_the_end(_feeds(_entries(NAMES[:6], SCORES, 9)))
    crowds = st.tuples(
        st.sampled_from((1, 2, 30, 200)),
        st.sampled_from((5, 100, 5000)),
        st.integers(0, 7),
        st.integers(0, 10**6),
    ).map(_crowd)
    shared = _near_the_end(_shared((0, 3, 5), 3))
    return st.one_of(small, shared, shared, crowds)


def _lopsided(drawn: list[tuple[int, int, int]]) -> Feeds:
    """A feed for each: how many entries, the score of the first, and the steps down."""
    return [
        [(f"{number}-{index:02}", top - step * index) for index in range(count)]
        for number, (count, top, step) in enumerate(drawn)
    ]


def uneven() -> st.SearchStrategy[Case]:
    """Feeds that end at once, early or late, in any order."""
    feed = st.tuples(
        st.sampled_from((0, 1, 1, 2, 5, 20)), st.integers(-5, 15), st.sampled_from((0, 1, 2))
    )
    return _all_asked_for(st.lists(feed, min_size=2, max_size=7).map(_lopsided))


def _alike(drawn: list[Entry]) -> list[Case]:
    """Calls with the same posts: in feeds turned round, with another ``m``, and the first again."""
    feeds = put(drawn, 2)
    m = len(drawn)
    return [(feeds, m), (feeds[::-1], m), (feeds, 1), (feeds, m)]


def several_calls() -> st.SearchStrategy[list[Case]]:
    """Calls that are alike at first sight."""
    return _entries(LETTERS, (0, 1, 5), 6, feeds=2).map(_alike)


def _scattered(n: int, feeds: int, rng: random.Random) -> Feeds:
    """``n`` different posts, as many in each of the feeds, with scores that seldom tie."""
    names = [f"p{number:07}" for number in rng.sample(range(10 * n), n)]
    return put([(name, rng.randrange(10 * n), i) for i, name in enumerate(names)], feeds)


def many_feeds(n: int, rng: random.Random) -> Case:
    """Four entries a feed; half of all posts are asked for."""
    return _scattered(n, max(1, n // 4), rng), n // 2


def two_feeds(n: int, rng: random.Random) -> Case:
    """All posts of two long feeds."""
    return _scattered(n, 2, rng), n
