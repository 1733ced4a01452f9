"""What a solution must satisfy: one property for each rule of the statement.

The name is what the solver sees in the verdict, the claim the sentence to read when it fails.
"""

from __future__ import annotations

from judge.authoring import follows_model, large_model, side_by_side

from . import generators as draw
from .model import Plain, Quick

PROPERTIES = (
    follows_model(
        "smallest",
        "The smallest is that of the values on the stack now, also where some are equal.",
        given=draw.few_values,
        model=Plain,
    ),
    follows_model(
        "empty stack",
        "pop and smallest of an empty stack raise IndexError and change nothing.",
        given=draw.hardly_anything,
        model=Plain,
        cases=30,
    ),
    side_by_side(
        "stacks apart",
        "Stacks that are used at the same time know nothing of each other.",
        given=draw.two_stacks,
    ),
)

LARGE = (
    large_model(
        "many values",
        "50,000 calls are answered in time, half of them for the smallest value.",
        n=50_000,
        build=draw.rising,
        model=Quick,
    ),
)
