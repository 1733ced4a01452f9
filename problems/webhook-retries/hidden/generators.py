"""Draws argument tuples of ``delivery_log`` around the edges that the statement names.

A webhook is drawn as two small numbers. Creation times are multiples of few units, so that many
attempts are due at the same time, first ones and retries alike, and no list is sorted.

The settings of a case are chosen by the sum of a number that each webhook draws.
"""

from __future__ import annotations

import random
from itertools import product

from hypothesis import strategies as st

Case = tuple[list[tuple[int, int]], int, int, int, int]
"""Webhooks, ``send_ms``, ``base_ms``, ``max_ms`` and ``attempts``."""

NO_END = 10**9
LATEST = 10**13
"""The latest moment at which a webhook is created."""


def _cases(
    *,
    created: tuple[int, ...],
    failures: tuple[int, ...],
    send: tuple[int, ...] = (0,),
    base: tuple[int, ...] = (1,),
    most_ms: tuple[int, ...] = (NO_END,),
    attempts: tuple[int, ...] = (NO_END,),
    least: int = 1,
    most: int = 7,
) -> st.SearchStrategy[Case]:
    settings = list(product(send, base, most_ms, attempts))

    def build(drawn: list[tuple[int, int, int]]) -> Case:
        which = settings[sum(part[2] for part in drawn) % len(settings)]
        return ([(moment, fails) for moment, fails, _ in drawn], *which)

    webhook = st.tuples(
        st.sampled_from(created), st.sampled_from(failures), st.integers(0, len(settings) - 1)
    )
    return st.lists(webhook, min_size=least, max_size=most).map(build)


def in_any_order() -> st.SearchStrategy[Case]:
    """Webhooks that mostly do not fail and wait for a slow sender; no order of creation, and some
    come ages later."""
    return _cases(
        created=(0, 1, 2, 5, 9, 10, 11, LATEST), failures=(0, 0, 1), send=(3, 10), base=(4,),
        least=2,
    )  # fmt: skip


def ties() -> st.SearchStrategy[Case]:
    """First attempts and retries that are due at the same moment, for a sender with time."""
    return _cases(
        created=(0, 1, 2, 3, 4, 7), failures=(0, 1, 2, 3), send=(0, 1), base=(1, 2), most_ms=(2, 9)
    )


def pauses() -> st.SearchStrategy[Case]:
    """One or two webhooks that fail again and again, most of them far below the longest pause."""
    return _cases(
        created=(0, 3, 1000), failures=(1, 2, 3, 5, 8, 13, 33, 65), send=(0, 7),
        base=(1, 3, 100, NO_END), most=2,
    )  # fmt: skip


def capped() -> st.SearchStrategy[Case]:
    """A longest pause that is, or lies next to, a power of two times ``base_ms``, or below it."""
    return _cases(
        created=(0, 5), failures=(0, 2, 4, 6), send=(0, 2), base=(1, 4, 10),
        most_ms=(1, 3, 4, 5, 7, 8, 9, 10, 11, 40, 41), most=2,
    )  # fmt: skip


def given_up() -> st.SearchStrategy[Case]:
    """As many failures as there may be attempts, one more or one less."""
    return _cases(
        created=(0, 2, 50), failures=(0, 1, 2, 3, 4, 5, NO_END), send=(0, 1), base=(2,),
        attempts=(1, 2, 3, 4, 5), most=4,
    )  # fmt: skip


def busy() -> st.SearchStrategy[Case]:
    """A sender that is slower than pauses are long, so that retries and others queue up."""
    return _cases(
        created=(0, 1, 2, 3, 8, 20), failures=(0, 1, 2, 3), send=(5, 6, 50), base=(1, 4, 5, 6),
        most_ms=(6, 100), attempts=(2, 3, NO_END), least=2,
    )  # fmt: skip


def nothing() -> st.SearchStrategy[Case]:
    """No webhook at all, and the least that there can be."""
    none: st.SearchStrategy[Case] = st.sampled_from((0, 1, NO_END)).map(
        lambda send: ([], send, 1, 1, 1)
    )
    few = _cases(created=(0, 4, LATEST), failures=(0, 1), send=(0, NO_END), attempts=(1,), most=2)
    return st.one_of(none, few)


def several_calls() -> st.SearchStrategy[list[Case]]:
    """The same webhooks twice, with other settings in between."""
    one = _cases(
        created=(0, 1, 5), failures=(0, 1, 2, 3), send=(0, 3), base=(1, 2), most_ms=(2, 50),
        attempts=(1, 2, NO_END), most=3,
    )  # fmt: skip

    def build(case: Case) -> list[Case]:
        webhooks, send_ms, base_ms, max_ms, attempts = case
        other = (list(webhooks), send_ms + 1, base_ms + 1, max_ms + 1, attempts % NO_END + 1)
        return [case, other, (list(webhooks), send_ms, base_ms, max_ms, attempts)]

    return one.map(build)


def backlog(n: int, rng: random.Random) -> Case:
    """``n`` webhooks that all wait for a slow sender; a quarter of them fail, up to four times."""
    webhooks = [(rng.randrange(n), rng.choice((0, 0, 0, 0, 0, 0, 1, 4))) for _ in range(n)]
    return webhooks, 50, 10, 2000, 5


def stubborn(n: int, rng: random.Random) -> Case:
    """One webhook with ``n`` attempts."""
    return [(rng.randrange(5), n - 1)], 1, 1, 3600, NO_END
