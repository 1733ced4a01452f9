"""Short lists of small numbers."""

from __future__ import annotations

import random

from hypothesis import strategies as st


def cases() -> st.SearchStrategy[tuple[list[int], int]]:
    return st.tuples(st.lists(st.integers(-9, 9), max_size=8), st.integers(-3, 3))


def many(n: int, rng: random.Random) -> tuple[list[int], int]:
    return rng.choices(range(-9, 10), k=n), 0
