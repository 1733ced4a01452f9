"""A full cache, in which some entries die before they would be evicted."""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

from .generators import steady


def full(n: int, rng: random.Random) -> tuple[CallScript, list[Step]]:
    """``n`` entries fill the cache, and twice as many calls follow."""
    fill, calls = steady(n, 2 * n, rng)
    return CallScript(arguments=(n,), steps=tuple(fill)), calls


GROWTH = (
    Sweep(
        name="full",
        claim="A call must not go through the entries, to find dead or old ones.",
        build=each_call(full),
        most=4096,
    ),
)
