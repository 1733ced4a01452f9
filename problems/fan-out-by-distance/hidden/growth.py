"""The large cases at every size."""

from __future__ import annotations

from judge.authoring import Sweep, one_call

from .generators import chain, crowd

GROWTH = (
    Sweep(
        name="chain",
        claim="A step must not look at people or follows that it does not concern.",
        build=one_call(chain),
        most=8192,
    ),
    Sweep(
        name="crowd",
        claim="Who has the post and who blocks whom must be known without looking through lists.",
        build=one_call(crowd),
        most=8192,
    ),
)
