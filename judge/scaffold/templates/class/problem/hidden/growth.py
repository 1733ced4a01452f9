"""Instances of growing size, each the worst for some slow solution: one sweep at least for each
variable of [growth]. Only n may grow, and the calls must look alike at every size."""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

from .generators import POP, SMALLEST, push, script

ROUNDS = 20
"""What is measured: so many times push, smallest and pop."""


def deep_stack(n: int, rng: random.Random) -> tuple[CallScript, list[Step]]:
    """A stack of ``n`` values, and the calls that are measured after that."""
    values = [rng.randrange(10**6) for _ in range(n)]
    calls = [step for value in values[:1] * ROUNDS for step in (push(value), SMALLEST, POP)]
    return script([push(value) for value in values]), calls


GROWTH = (
    Sweep(
        name="deep stack",
        claim="A call must not cost more when there are more values on the stack.",
        build=each_call(deep_stack),
        most=8192,
    ),
)
