"""Shapes in which slow solutions show: one long chain, two long arms, rows that double.

The whole alphabet occurs in each tree, and letters are drawn from all of it, so that neither the
letters nor the masks run out at any size.
"""

from __future__ import annotations

import random
import string

from judge.authoring import Sweep, one_call

from .generators import Case
from .trees import balanced, chain, forked


def letters(n: int, rng: random.Random) -> list[str]:
    """``n`` letters, each of the alphabet among them; ``n`` is at least 26."""
    alphabet = list(string.ascii_lowercase)
    drawn = alphabet + rng.choices(alphabet, k=n - len(alphabet))
    rng.shuffle(drawn)
    return drawn


def one_chain(n: int, rng: random.Random) -> Case:
    """A chain on random sides."""
    return (chain(letters(n, rng), rng.choices((0, 1), k=n)),)


def two_arms(n: int, rng: random.Random) -> Case:
    """Half of the nodes on either side of the root."""
    spelt = "".join(letters(n, rng))
    return (forked(spelt[0], spelt[1 : n // 2 + 1], spelt[n // 2 + 1 :]),)


def rows(n: int, rng: random.Random) -> Case:
    """Equal halves below every node: log n deep."""
    return (balanced(letters(n, rng)),)


GROWTH = (
    Sweep(
        name="one chain",
        claim="On one long chain time grows no faster than required.",
        build=one_call(one_chain),
        least=32,
        most=2048,
    ),
    Sweep(
        name="two arms",
        claim="With two long arms below the root time grows no faster than required.",
        build=one_call(two_arms),
        least=32,
        most=2048,
    ),
    Sweep(
        name="rows",
        claim="In a flat tree time grows no faster than required.",
        build=one_call(rows),
        least=32,
        most=2048,
    ),
)
