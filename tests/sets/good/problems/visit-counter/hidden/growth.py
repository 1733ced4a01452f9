"""One user among many, and one of many visits."""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call

Script = tuple[CallScript, tuple[Step, ...]]


def among(n: int, rng: random.Random) -> Script:
    known = [f"user {i}" for i in range(n)]
    first = CallScript(arguments=(known,), steps=(("visit", (known[0],)),))
    return first, tuple(("visit", (rng.choice(known),)) for _ in range(50))


def again(n: int, rng: random.Random) -> Script:
    visit: Step = ("visit", ("ann",))
    return CallScript(arguments=(["ann", "bob"],), steps=(visit,) * n), (visit,) * 50


GROWTH = (
    Sweep(
        name="crowd",
        claim="other users cost nothing",
        build=each_call(among),
        least=8,
        most=1000,
    ),
    Sweep(
        name="regular",
        claim="earlier visits cost nothing",
        variable="visits",
        build=each_call(again),
        most=1000,
    ),
)
