"""Limiters in a steady state: their window is full, and as many messages leave it as come.

A first round of calls fills the window and a second one is measured. A window is as long as a
round, so that whoever clears up once in a window does so as often at every size.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

Script = tuple[CallScript, list[Step]]


def crowd(n: int, rng: random.Random) -> Script:
    """``n`` users; in a round each calls twice, one call a millisecond, and is allowed once."""
    names = [f"user-{number:06}" for number in rng.sample(range(10**6), n)]
    return _two_rounds(1, [(name, 2 * i + turn) for i, name in enumerate(names) for turn in (0, 1)])


def busy(k: int, rng: random.Random) -> Script:
    """One user; in a round half of ``k`` messages come at one moment, the other half one a
    millisecond, and then as many that are refused."""
    name = f"user-{rng.randrange(10**6):06}"
    half = k // 2
    return _two_rounds(k, [(name, moment) for moment in (*[0] * half, *range(1, k + 1))])


def _two_rounds(k: int, calls: list[tuple[str, int]]) -> Script:
    """The same calls twice; the window is as long as a round."""
    window_ms = calls[-1][1] + 1
    once: list[Step] = [("allow", call) for call in calls]
    again: list[Step] = [("allow", (name, window_ms + moment)) for name, moment in calls]
    return CallScript(arguments=(k, window_ms), steps=tuple(once)), again


GROWTH = (
    Sweep(
        name="crowd",
        claim="A call must not cost more, on average, when there are more users.",
        build=each_call(crowd),
        most=8192,
    ),
    Sweep(
        name="busy user",
        claim="A call must not cost more, on average, when more messages are in the window.",
        variable="k",
        build=each_call(busy),
        most=8192,
    ),
)
