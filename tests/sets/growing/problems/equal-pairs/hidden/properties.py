"""Pairs of equal values are counted."""

from hypothesis import strategies as st

from judge.authoring import agrees


def pairs(values):
    return sum(values[:i].count(value) for i, value in enumerate(values))


def few():
    return st.tuples(st.lists(st.integers(0, 5), max_size=12))


PROPERTIES = (agrees("few", "Pairs are counted.", given=few, oracle=pairs, cases=20),)

LARGE = ()
