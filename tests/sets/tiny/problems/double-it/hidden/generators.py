"""Numbers on both sides of where a wrong solution changes its mind."""

from hypothesis import strategies as st


def small():
    return st.tuples(st.integers(-5, 5))


def big():
    return st.tuples(st.integers(0, 10_000))
