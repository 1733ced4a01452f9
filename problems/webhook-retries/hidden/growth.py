"""Webhooks that all wait at the same time: each attempt must choose among them."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case


def crowd(n: int, rng: random.Random) -> Case:
    """``n`` webhooks created within ``n`` ms, each of which fails once; the sender is slow."""
    return [(rng.randrange(n), 1) for _ in range(n)], 3, 2 * n, 4 * n, 3


GROWTH = (
    Sweep(
        name="crowd",
        claim="An attempt must not cost more than O(log n) when n webhooks wait.",
        build=one_call(crowd),
        most=8192,
    ),
)
