"""Trees of one letter, so that every path counts, in the shapes in which slow solutions show."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case, long_chain
from .trees import balanced, forked


def two_arms(n: int, rng: random.Random) -> Case:
    """Half of the nodes on either side of the root."""
    del rng
    return (forked("a", "a" * (n // 2), "a" * (n - 1 - n // 2)),)


def rows(n: int, rng: random.Random) -> Case:
    """Equal halves below every node: log n deep."""
    del rng
    return (balanced("a" * n),)


GROWTH = (
    Sweep(
        name="one chain",
        claim="On one long chain time grows no faster than required.",
        build=one_call(long_chain),
        most=1024,
    ),
    Sweep(
        name="two arms",
        claim="With two long arms below the root time grows no faster than required.",
        build=one_call(two_arms),
        most=1024,
    ),
    Sweep(
        name="rows",
        claim="In a flat tree time grows no faster than required.",
        build=one_call(rows),
        most=1024,
    ),
)
