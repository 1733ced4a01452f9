"""Shapes in which slow solutions show: one long chain, two long arms, rows that double.

The same number of letters occurs in each tree, however small it is; and they are enough for the
masks of the greatest to differ.
"""

from __future__ import annotations

import random
import string

from judge.authoring import Sweep, one_call

from .generators import Case
from .trees import balanced, chain, forked

LETTERS = 16


def letters(n: int, rng: random.Random) -> list[str]:
    """``n`` letters, of which ``LETTERS`` are different ones."""
    different = rng.sample(string.ascii_lowercase, LETTERS)
    drawn = different + rng.choices(different, k=n - LETTERS)
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
        least=LETTERS,
        most=2048,
    ),
    Sweep(
        name="two arms",
        claim="With two long arms below the root time grows no faster than required.",
        build=one_call(two_arms),
        least=LETTERS,
        most=2048,
    ),
    Sweep(
        name="rows",
        claim="In a flat tree time grows no faster than required.",
        build=one_call(rows),
        least=LETTERS,
        most=2048,
    ),
)
