"""Webhooks that all wait at the same time: each attempt must choose among them."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import NO_END, Case

WEBHOOKS = 8
"""How many there are where attempts grow."""


def crowd(n: int, rng: random.Random) -> Case:
    """``n`` webhooks created within ``n`` ms, each of which fails once; the sender is slow."""
    return [(rng.randrange(n), 1) for _ in range(n)], 3, 2 * n, 4 * n, 3


def stubborn(a: int, rng: random.Random) -> Case:
    """A few webhooks with ``a`` attempts each; they are given up."""
    return [(rng.randrange(100), NO_END) for _ in range(WEBHOOKS)], 3, 1, 3600, a


GROWTH = (
    Sweep(
        name="crowd",
        claim="An attempt must not cost more than O(log n) when n webhooks wait.",
        build=one_call(crowd),
        most=8192,
    ),
    Sweep(
        name="stubborn",
        claim="An attempt must not cost more the more attempts were made before it.",
        variable="a",
        build=one_call(stubborn),
        most=2048,
    ),
)
