"""A presence in a steady state: as many users time out as come.

A first round of calls brings everybody online and a second one is measured, in which each user
comes again at the very moment of timing out.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call


def crowd(n: int, rng: random.Random) -> tuple[CallScript, list[Step]]:
    """``n`` users; in a round each sends one heartbeat, one user a millisecond, and after each
    heartbeat the users online are counted."""
    names = [f"user-{number:06}" for number in rng.sample(range(10**6), n)]
    once, again = (
        [call for place, name in enumerate(names) for call in _calls(name, start + place)]
        for start in (0, n)
    )
    return CallScript(arguments=(n,), steps=tuple(once)), again


def _calls(name: str, now: int) -> tuple[Step, Step]:
    return ("heartbeat", (name, now)), ("online_count", (now,))


GROWTH = (
    Sweep(
        name="crowd",
        claim="A call must hardly cost more, on average, when there are more users.",
        build=each_call(crowd),
        most=8192,
    ),
)
