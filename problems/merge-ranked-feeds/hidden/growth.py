"""Inputs of which all entries are needed, or always the same few."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case, put

FEEDS = 8
ASKED = 16
"""Feeds, and posts asked for, where what ranks later grows."""


def many_feeds(n: int, rng: random.Random) -> Case:
    """Four different posts a feed, all of them asked for."""
    names = [f"p{number:07}" for number in rng.sample(range(10**7), n)]
    entries = [(name, rng.randrange(10**6), i) for i, name in enumerate(names)]
    return put(entries, n // 4), n


def tails(n: int, rng: random.Random) -> Case:
    """Two entries of each feed are the answer; ``n`` more rank later."""
    start = rng.randrange(10**6)
    total = ASKED + n
    feeds = [
        [(f"p{start + place:07}", total - place) for place in range(number, total, FEEDS)]
        for number in range(FEEDS)
    ]
    return feeds, ASKED


GROWTH = (
    Sweep(
        name="many feeds",
        claim="Neither the heads of all feeds nor the answer may be gone through for each post.",
        build=one_call(many_feeds),
        most=32_768,
    ),
    Sweep(
        name="tails",
        claim="Entries that rank later than the answer must not be read or copied.",
        variable="L",
        build=one_call(tails),
        most=65_536,
    ),
)
