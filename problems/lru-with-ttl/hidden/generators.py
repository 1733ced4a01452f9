"""Draws scripts of a cache's life around the edges that the statement names.

A script is drawn as steps, each with the time that passes before it, in a small unit: so calls fall
just before, at and after a moment of death without filtering, and times are sorted. The unit is
then made a millisecond, or long. After the steps every key is asked for once, so that what is
wrong inside is seen.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

HUGE_CAPACITY = 10**9
LATEST = 10**12
"""The greatest moment and the greatest time to live."""
VALUES = (0, 1, -1, 10**9, -(10**9))

FEW = ("a", "b", "c")
SOME = ("a", "b", "c", "d", "e")
ALIKE = (
    ("", "a", "A", "a ", " a"),
    ("", " ", "0", "None", "False"),
    ("jos\u00e9", "jose\u0301", "jose", "1", "01"),
)
"""Different keys that careless code takes for one, or for none."""

Drawn = tuple[str, int, int, int, int]
"""A method, the number of a key, the time to live, the time since the last step, a value."""


def script(
    capacity: int, steps: list[Drawn], keys: tuple[str, ...], unit: int, start: int, ask: str
) -> CallScript:
    """The calls, and at the end those by which everything is seen: ``ask`` is ``get`` or
    ``keys``."""
    now = start
    calls: list[Step] = []
    for method, number, ttl, wait, value in steps:
        now += wait * unit
        key = keys[number % len(keys)]
        if method == "put":
            calls.append(("put", (key, value, ttl * unit, now)))
        else:
            calls.append((method, (key, now) if method == "get" else (now,)))
    calls += [("get", (key, now)) for key in keys] if ask == "get" else [("keys", (now,))]
    return CallScript(arguments=(capacity,), steps=tuple(calls))


def _scripts(
    *,
    capacities: tuple[int, ...],
    keys: tuple[tuple[str, ...], ...] = (SOME,),
    methods: tuple[str, ...] = ("put", "put", "put", "get", "get"),
    ttls: tuple[int, ...],
    waits: tuple[int, ...] = (0, 0, 1, 1, 2, 3),
    values: tuple[int, ...] = tuple(range(1, 100)),
    clocks: tuple[tuple[int, int], ...] = ((1, 0), (1, 7)),
    least: int = 3,
    most: int = 14,
    ask: str = "get",
) -> st.SearchStrategy[CallScript]:
    """``clocks``: what a unit is, and when the first step may be."""
    step = st.tuples(
        st.sampled_from(methods),
        st.integers(0, 4),
        st.sampled_from(ttls),
        st.sampled_from(waits),
        st.sampled_from(values),
    )

    def build(drawn: tuple[int, list[Drawn], tuple[str, ...], tuple[int, int]]) -> CallScript:
        capacity, steps, names, (unit, start) = drawn
        return script(capacity, steps, names, unit, start, ask)

    return st.tuples(
        st.sampled_from(capacities),
        st.lists(step, min_size=least, max_size=most),
        st.sampled_from(keys),
        st.sampled_from(clocks),
    ).map(build)


def deaths() -> st.SearchStrategy[CallScript]:
    """Room for all; entries are asked for just before, at and after their death."""
    return _scripts(
        capacities=(3, 3, HUGE_CAPACITY),
        keys=(FEW,),
        methods=("put", "get", "get"),
        ttls=(0, 1, 2, 3, 3, 5, 5),
        waits=(0, 1, 1, 2, 3),
        least=6,
        clocks=((1, 0), (1, 5), (1000, 0), (2**32, 3), (10**9, LATEST // 2)),
    )


def at_the_end_of_time() -> st.SearchStrategy[CallScript]:
    """The longest lives, and the last moments that there are."""
    last = script(
        2,
        [("put", 0, 0, 0, 5), ("put", 1, LATEST, 0, 1), ("get", 1, 0, LATEST - 1, 0),
         ("get", 1, 0, 1, 0)],
        FEW, 1, 0, "get",
    )  # fmt: skip
    late = script(
        1,
        [("put", 0, LATEST, 0, 3), ("get", 0, 0, 1, 0), ("put", 1, 1, 1, 2), ("get", 1, 0, 1, 0)],
        FEW, 1, LATEST - 3, "get",
    )  # fmt: skip
    return st.sampled_from((last, late))


def lives() -> st.SearchStrategy[CallScript]:
    return st.one_of(deaths(), deaths(), deaths(), deaths(), at_the_end_of_time())


def in_order_of_use() -> st.SearchStrategy[CallScript]:
    """Nobody dies; more keys than there is room for are put and used, often at the same moment."""
    return _scripts(
        capacities=(1, 2, 2, 3, 3, 4), ttls=(500, 600, 700, 800), waits=(0, 0, 0, 1), least=8
    )


def room() -> st.SearchStrategy[CallScript]:
    """A full cache, some of whose entries are dead, wherever they stand in the order of use."""
    return _scripts(
        capacities=(1, 2, 2, 3, 3, 4),
        methods=("put", "put", "put", "put", "get"),
        ttls=(0, 1, 1, 2, 3, 50, 60),
        waits=(0, 0, 0, 1, 1, 2),
        least=6,
        most=16,
    )


def put_again() -> st.SearchStrategy[CallScript]:
    """Few keys, put again and again, live and dead, with longer and shorter lives; or all of them
    live, where only their order counts."""
    lives = _scripts(
        capacities=(1, 2, 2, 3),
        keys=(FEW,),
        methods=("put", "put", "put", "get"),
        ttls=(0, 1, 2, 3, 4, 6, 50),
        waits=(0, 0, 1, 1, 2),
        least=6,
    )
    order = _scripts(
        capacities=(2, 2, 3), keys=(FEW,), methods=("put",), ttls=(50,), waits=(0,), least=6
    )
    return st.one_of(lives, lives, order)


def listed() -> st.SearchStrategy[CallScript]:
    """The keys are asked for in between."""
    return _scripts(
        capacities=(1, 2, 3, 4, 5),
        methods=("put", "put", "put", "get", "get", "keys"),
        ttls=(0, 1, 2, 4, 50, 60),
        waits=(0, 0, 1, 1),
        least=6,
        ask="keys",
    )


def names_and_values() -> st.SearchStrategy[CallScript]:
    """Keys and values that are easily taken for each other or for nothing."""
    return _scripts(
        capacities=(1, 2, 3), keys=ALIKE, ttls=(2, 4, 50), waits=(0, 0, 1), values=VALUES, most=10
    )


def _together(least: int, most: int) -> st.SearchStrategy[CallScript]:
    return _scripts(
        capacities=(1, 2, 3, 4),
        methods=("put", "put", "put", "get", "get", "keys"),
        ttls=(0, 1, 2, 3, 5, 8, 50),
        waits=(0, 0, 0, 1, 1, 2),
        least=least,
        most=most,
        ask="keys",
    )


def all_together() -> st.SearchStrategy[CallScript]:
    """Long lives of caches, with everything in them."""
    return _together(20, 40)


def caches_in_turn() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two caches, and whose turn it is."""
    turns = st.lists(st.integers(0, 1), min_size=4, max_size=16)
    return st.tuples(_together(3, 7), _together(3, 7), turns)


def steady(capacity: int, calls: int, rng: random.Random) -> tuple[list[Step], list[Step]]:
    """What fills a cache, and as many calls on the full one: at each moment a key is put, every
    third time one that was put before, and one is asked for. Some die before they would be
    evicted, so some puts evict and some do not."""
    longest = 4 * capacity + 1
    keys = [f"k{number}" for number in rng.sample(range(10**6), capacity + calls)]
    fill: list[Step] = [
        ("put", (keys[i], i, capacity - i + rng.randrange(1, longest), i)) for i in range(capacity)
    ]
    full: list[Step] = []
    newest = capacity
    for i in range(calls):
        now = capacity + i // 2
        if i % 2:
            full.append(("get", (keys[rng.randrange(newest - capacity, newest)], now)))
            continue
        again = i % 6 == 4
        key = keys[rng.randrange(newest - capacity, newest) if again else newest]
        newest += not again
        full.append(("put", (key, i, rng.randrange(1, longest), now)))
    return fill, full


def busy(n: int, rng: random.Random) -> CallScript:
    """``n`` calls, of which the first sixth fills the cache; at the end all die at once."""
    capacity = max(1, n // 6)
    calls = max(0, n - capacity - 4)
    fill, full = steady(capacity, calls, rng)
    end = 6 * capacity + calls
    rest: list[Step] = [
        ("keys", (capacity + calls // 2,)),
        ("put", ("z", 1, 1, end)),
        ("keys", (end,)),
    ]
    rest.append(("get", ("z", end + 1)))
    return CallScript(arguments=(capacity,), steps=(*fill, *full, *rest)[-n:])
