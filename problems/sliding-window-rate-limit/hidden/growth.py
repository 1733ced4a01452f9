"""Inputs of which a window holds a share that stays the same, however many messages there are.

A millisecond is the shortest gap, so windows can be filled with distinct timestamps for some
thousand messages only; beyond, equal ones must do it.
"""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import HUGE_K, Case

MOMENTS = 8
SPAN_MS = 2000
MESSAGES = 64
"""How many there are where ``k`` grows."""


def bursts(n: int, rng: random.Random) -> Case:
    """A quarter of a second between bursts at one moment each; a window holds half of them all."""
    start = rng.randrange(10**6)
    return [start + index * MOMENTS // n * 250 for index in range(n)], HUGE_K


def spread(n: int, rng: random.Random) -> Case:
    """Distinct moments of two seconds, evenly; a window holds half of the messages."""
    start = rng.randrange(10**6)
    return [start + index * SPAN_MS // n for index in range(n)], HUGE_K


def allowing(k: int, rng: random.Random) -> Case:
    """``k`` is above what any window holds, and what lies between grows."""
    return spread(MESSAGES, rng)[0], k


GROWTH = (
    Sweep(
        name="bursts",
        claim="Bursts of equal timestamps must not be counted again for each of their messages.",
        build=one_call(bursts),
        most=65_536,
    ),
    Sweep(
        name="spread",
        claim="What a window holds must not be counted again for each message in it.",
        build=one_call(spread),
        most=SPAN_MS,
    ),
    Sweep(
        name="high limits",
        claim="Time must not depend on how large k is.",
        variable="k",
        build=one_call(allowing),
        least=MESSAGES,
        most=65_536,
    ),
)
