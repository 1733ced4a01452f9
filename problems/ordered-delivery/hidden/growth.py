"""Inboxes that hold ``n`` messages, of one sender or one of each, while they are measured."""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

from .generators import HUGE

Script = tuple[CallScript, list[Step]]


def one_sender(n: int, rng: random.Random) -> Script:
    """``n`` held messages are delivered at once, and ``n`` others are held, each of which comes
    twice."""
    first, second = list(range(1, n + 1)), list(range(n + 2, 2 * n + 2))
    rng.shuffle(first)
    rng.shuffle(second)
    before: list[Step] = [("receive", ("ann", number, "text")) for number in first]
    again: list[Step] = [("receive", ("ann", number, "text")) for number in (0, *second, *second)]
    return CallScript(arguments=(HUGE,), steps=tuple(before)), again


def crowd(n: int, rng: random.Random) -> Script:
    """Of each of ``n`` senders one message is held; each gap is filled, and another one opens."""
    names = [f"sender-{number:06}" for number in rng.sample(range(10**6), n)]
    before: list[Step] = [("receive", (name, 1, "text")) for name in names]
    again: list[Step] = []
    for name in names:
        again += [("receive", (name, 3, "text")), ("held", ()), ("receive", (name, 0, "text"))]
    return CallScript(arguments=(8,), steps=tuple(before)), again


GROWTH = (
    Sweep(
        name="one sender",
        claim="A call must not cost much more, on average, when more messages of a sender wait.",
        build=each_call(one_sender),
        most=8192,
    ),
    Sweep(
        name="crowd",
        claim="A call must not cost much more, on average, when more senders wait.",
        build=each_call(crowd),
        most=8192,
    ),
)
