"""Inputs of growing size, each the worst for some slow solution: one sweep at least for each
variable of [growth]. Only n may grow, and the input must look alike at every size."""

from __future__ import annotations

from judge.authoring import Sweep, one_call

from .generators import one_run

GROWTH = (
    Sweep(
        name="one run",
        claim="On a single long run time grows no faster than required.",
        build=one_call(one_run),
        most=16_384,
    ),
)
