"""Inputs of which all entries are needed, or always the same few."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case, put, two_feeds

FEEDS = 8
ASKED = 16
"""Feeds, and posts asked for, where what ranks later grows."""
POSTS = 64
"""How many there are where ``m`` grows."""


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


def asking(m: int, rng: random.Random) -> Case:
    """``m`` is beyond what there is, and what there is stays."""
    return many_feeds(POSTS, rng)[0], m


GROWTH = (
    Sweep(
        name="many feeds",
        claim="The heads of all feeds must not be gone through again for each post.",
        build=one_call(many_feeds),
        most=32_768,
    ),
    Sweep(
        name="two feeds",
        claim="Neither what is left of a feed nor the answer so far may be gone through again.",
        build=one_call(two_feeds),
        most=65_536,
    ),
    Sweep(
        name="tails",
        claim="Entries that rank later than the answer must not be read or copied.",
        variable="L",
        build=one_call(tails),
        most=65_536,
    ),
    Sweep(
        name="large screens",
        claim="Time must not depend on how many more posts are asked for than there are.",
        variable="m",
        build=one_call(asking),
        least=POSTS,
        most=65_536,
    ),
)
