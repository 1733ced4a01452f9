"""What a solution must satisfy: one property for each rule of the statement.

The name is what the solver sees in the verdict, the claim the sentence to read when it fails.
"""

from __future__ import annotations

from judge.authoring import agrees, large

from . import generators as draw
from .oracle import longest

PROPERTIES = (
    agrees(
        "runs",
        "A run is made of equal values that stand next to each other, wherever it stands.",
        given=draw.short_lists,
        oracle=longest,
    ),
    agrees(
        "hardly anything",
        "No values have no run, and one value is a run of length 1.",
        given=draw.hardly_anything,
        oracle=longest,
        cases=20,
    ),
)

LARGE = (
    large(
        "one long run",
        "100,000 equal values are answered in time.",
        n=100_000,
        build=draw.one_run,
        oracle=longest,
    ),
)
