"""Lookups of keys that were not asked for before, on a ring that is built already.

Names and keys are of one length, so that hashing them costs the same at every size.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from judge.authoring import CallScript, Sweep, each_call

from .scripts import Steps, look, weighted

Script = tuple[CallScript, Steps]

POINTS = 2
"""Of a share; few, because some build the ring anew for each node that comes."""
NODES = 8
"""How many there are where their weights grow."""
KEYS = 300


def crowd(n: int, rng: random.Random) -> Script:
    """A ring of ``n`` nodes, a quarter each of the weights 1 to 4."""
    weights = [1 + number % 4 for number in range(n)]
    rng.shuffle(weights)
    return _ring(weights, rng)


def heavy(weight: int, rng: random.Random) -> Script:
    """A ring of few nodes that weigh so much each."""
    return _ring([weight] * NODES, rng)


def _ring(weights: Sequence[int], rng: random.Random) -> Script:
    names = [f"cache-{number:06}" for number in rng.sample(range(10**6), len(weights))]
    keys = [f"item/{number:06}" for number in rng.sample(range(10**6), 1 + KEYS)]
    present = dict(zip(names, weights, strict=True))
    return weighted(present, POINTS, look(keys[:1])), look(keys[1:])


GROWTH = (
    Sweep(
        name="crowd",
        claim="A lookup must cost little more when there are many more nodes.",
        build=each_call(crowd),
        least=8,
        most=512,
    ),
    Sweep(
        name="heavy nodes",
        claim="A lookup must cost little more when all nodes weigh much more.",
        variable="weight",
        build=each_call(heavy),
        least=2,
        most=100,
    ),
)
