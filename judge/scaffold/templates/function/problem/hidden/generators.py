"""Draws argument tuples. Aim at the edges that the statement names; small cases find most faults.

Replace the functions: those for hypothesis take nothing and return a strategy, those for large
cases and sweeps take a size and a ``random.Random`` and return one argument tuple.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

Case = tuple[list[int]]


def short_lists() -> st.SearchStrategy[Case]:
    """Few different values, so that runs are common, and equal values that are apart too."""
    return st.tuples(st.lists(st.sampled_from((0, 1, 2)), min_size=1, max_size=8))


def hardly_anything() -> st.SearchStrategy[Case]:
    """No value, or a single one."""
    return st.tuples(st.lists(st.integers(-9, 9), max_size=1))


def one_run(n: int, rng: random.Random) -> Case:
    """``n`` equal values: the worst for a solution that counts each run again and again."""
    return ([rng.randrange(100)] * n,)
