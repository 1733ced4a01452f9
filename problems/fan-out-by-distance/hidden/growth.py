"""The large cases at every size, and one network in which only ``d`` grows."""

from __future__ import annotations

import random

from judge.authoring import Sweep, one_call

from .generators import Case, chain, hub, layers, star

PEOPLE = 64
"""How many there are where ``d`` grows."""


def farther(d: int, rng: random.Random) -> Case:
    """A chain that is shorter than ``d``, and what lies between grows."""
    return (*chain(PEOPLE, rng)[:4], d)


GROWTH = (
    Sweep(
        name="chain",
        claim="A step must not look at people or follows that it does not concern.",
        build=one_call(chain),
        most=8192,
    ),
    Sweep(
        name="star",
        claim="To have a thousand followers must cost no more than a thousand with one each.",
        build=one_call(star),
        most=8192,
    ),
    Sweep(
        name="layers",
        claim="Who is reached on many ways must be looked at once.",
        build=one_call(layers),
        most=4096,
    ),
    Sweep(
        name="hub",
        claim="Whether two block each other must be known without looking through blocks.",
        build=one_call(hub),
        most=8192,
    ),
    Sweep(
        name="farther",
        claim="Time must not depend on how large d is.",
        variable="d",
        build=one_call(farther),
        least=PEOPLE,
        most=65_536,
    ),
)
