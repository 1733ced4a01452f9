"""Feeds in a steady state: as many mentions leave the window as come.

``n`` mentions fill the window, one a millisecond. Then the same users make the same mentions again,
each at the moment at which the earlier one leaves, and after each the best are asked for.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

Script = tuple[CallScript, list[Step]]


def many_topics(n: int, rng: random.Random) -> Script:
    """Half as many topics as mentions: all of them have a score of 1 or 2."""
    topics = [f"topic-{number:06}" for number in rng.sample(range(10**6), -(-n // 2))] * 2
    rng.shuffle(topics)
    return _twice(topics[:n], rng)


def one_big_topic(n: int, rng: random.Random) -> Script:
    """Every eighth mention is of one of four small topics, all others are of the same one."""
    return _twice([f"topic-{i // 8 % 4 if i % 8 == 7 else 9}" for i in range(n)], rng)


def _twice(topics: list[str], rng: random.Random) -> Script:
    n = len(topics)
    users = [f"user-{number:06}" for number in rng.sample(range(10**6), n)]
    mentions = list(zip(users, topics, range(n), strict=True))
    before: list[Step] = [("record", mention) for mention in mentions]
    again: list[Step] = []
    for user, topic, moment in mentions:
        again += [("record", (user, topic, n + moment)), ("top", (3, n + moment))]
    return CallScript(arguments=(n,), steps=(*before, ("top", (3, n - 1)))), again


GROWTH = (
    Sweep(
        name="many topics",
        claim="A call must not cost much more, on average, when there are more topics.",
        build=each_call(many_topics),
        most=4096,
    ),
    Sweep(
        name="one big topic",
        claim="A call must not cost much more, on average, when a topic has more users.",
        build=each_call(one_big_topic),
        most=4096,
    ),
)
