"""Ledgers in a steady state: as many keys expire as are booked.

A first round books ``n`` keys and a second one is measured: a key's life is as long as a round.
"""

from __future__ import annotations

import random

from judge.authoring import CallScript, Step, Sweep, each_call


def crowd(n: int, rng: random.Random) -> tuple[CallScript, list[Step]]:
    """``n`` keys live; in a round each is booked once and retried, and after each the keys are
    counted."""
    keys = [f"req-{number:07}" for number in rng.sample(range(10**7), 2 * n)]
    account = f"account-{rng.randrange(10**6):06}"

    def round_of(fresh: list[str], start: int) -> list[Step]:
        return [
            step
            for now, key in enumerate(fresh, start)
            for step in (
                ("post", (key, {account: 5}, now)),
                ("post", (key, {account: 5}, now)),
                ("live_keys", (now,)),
            )
        ]

    before = CallScript(arguments=(n,), steps=tuple(round_of(keys[:n], 0)))
    return before, round_of(keys[n:], n)


GROWTH = (
    Sweep(
        name="crowd",
        claim="A call must not cost more, on average, when more keys are live.",
        build=each_call(crowd),
        most=8192,
    ),
)
