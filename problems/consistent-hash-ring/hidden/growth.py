"""Lookups of keys that were not asked for before, on a ring that is built already.

Names and keys are of one length, so that hashing them costs the same at every size.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Sweep, each_call

from .scripts import Steps, look, ring

Script = tuple[CallScript, Steps]

POINTS = 4
"""Of a node; few, because some build the ring anew for each node that comes."""
NODES = 8
"""How many there are where the points of each grow."""
KEYS = 300


def crowd(n: int, rng: random.Random) -> Script:
    """A ring of ``n`` nodes."""
    return _ring(n, POINTS, rng)


def dense(vnodes: int, rng: random.Random) -> Script:
    """A ring of few nodes with so many points each."""
    return _ring(NODES, vnodes, rng)


def _ring(nodes: int, vnodes: int, rng: random.Random) -> Script:
    names = [f"cache-{number:06}" for number in rng.sample(range(10**6), nodes)]
    keys = [f"item/{number:06}" for number in rng.sample(range(10**6), 1 + KEYS)]
    return ring(names, vnodes, look(keys[:1])), look(keys[1:])


GROWTH = (
    Sweep(
        name="crowd",
        claim="A lookup must cost little more when there are many more nodes.",
        build=each_call(crowd),
        least=8,
        most=512,
    ),
    Sweep(
        name="dense ring",
        claim="A lookup must cost little more when each node has many more points.",
        variable="vnodes",
        build=each_call(dense),
        least=2,
        most=128,
    ),
)
