"""A failover in a steady state: the window is full, and as many results leave it as come."""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

CARRIERS = ("north", "east", "west")


def steady(n: int, rng: random.Random) -> tuple[CallScript, list[Step]]:
    """``n`` results in the window, one a millisecond, of three carriers that are all bad; while as
    many again come, a choice after each."""
    kinds = [index % 5 > 1 for index in range(n)]
    rng.shuffle(kinds)
    calls = [
        (("record", (CARRIERS[now % 3], kinds[now % n], now)), ("choose", (now,)))
        for now in range(2 * n)
    ]
    before = [step for pair in calls[:n] for step in pair]
    measured = [step for pair in calls[n:] for step in pair]
    return CallScript(arguments=(list(CARRIERS), n, 1, 99), steps=tuple(before)), measured


GROWTH = (
    Sweep(
        name="steady",
        claim="A call must hardly cost more, on average, when there are more results.",
        build=each_call(steady),
        most=8192,
    ),
)
