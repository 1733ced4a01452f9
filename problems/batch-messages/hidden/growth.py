"""Queues of which a batch may hold the same share at every size, or where only the limit grows."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case, falling, rising

MESSAGES = 64
"""How many there are where the limit grows."""


def roomy(limit: int, rng: random.Random) -> Case:
    """The limit is at least what all messages need."""
    return [(1, rng.randrange(1000)) for _ in range(MESSAGES)], limit, 20


GROWTH = (
    Sweep(
        name="falling",
        claim="What may be the slowest of a batch must not be gone through for each message.",
        build=one_call(falling),
        most=16_384,
    ),
    Sweep(
        name="rising",
        claim="What fits into a batch must not be gone through for each message.",
        build=one_call(rising),
        most=16_384,
    ),
    Sweep(
        name="large limits",
        claim="Time must not depend on how many bytes a batch may hold.",
        variable="B",
        build=one_call(roomy),
        least=MESSAGES,
        most=65_536,
    ),
)
