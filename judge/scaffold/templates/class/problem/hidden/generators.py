"""Draws scripts of calls. Aim at the edges that the statement names; short ones find most faults.

Replace the functions: those for hypothesis take nothing and return a strategy, the one for large
cases takes a size and a ``random.Random`` and returns one script.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from hypothesis import strategies as st

from judge.authoring import CallScript, Step

POP: Step = ("pop", ())
SMALLEST: Step = ("smallest", ())


def push(value: int) -> Step:
    return ("push", (value,))


def script(steps: Sequence[Step]) -> CallScript:
    """The arguments of the constructor, of which there are none, and the calls after it."""
    return CallScript(arguments=(), steps=tuple(steps))


def _asking_each_time(rounds: list[tuple[int, int]]) -> CallScript:
    """Pushes each value, then pops so many times, and asks for the smallest after each step."""
    steps: list[Step] = []
    for value, pops in rounds:
        steps += [push(value), SMALLEST, *[POP, SMALLEST] * pops]
    return script(steps)


def few_values() -> st.SearchStrategy[CallScript]:
    """A few different values, so that equal ones are common; the stack may become empty."""
    one = st.tuples(st.sampled_from((0, 1, 2)), st.integers(0, 2))
    return st.lists(one, max_size=5).map(_asking_each_time)


def hardly_anything() -> st.SearchStrategy[CallScript]:
    """At most one value on the stack, and calls that must raise."""
    step = st.sampled_from([POP, SMALLEST])
    return st.tuples(st.integers(-9, 9), st.lists(step, max_size=4)).map(
        lambda drawn: script([*drawn[1], push(drawn[0]), *drawn[1]])
    )


def two_stacks() -> st.SearchStrategy[tuple[CallScript, CallScript, list[int]]]:
    """Two stacks, and whose turn it is."""
    turns = st.lists(st.sampled_from((0, 1)), max_size=10)
    return st.tuples(few_values(), few_values(), turns)


def rising(n: int, rng: random.Random) -> CallScript:
    """``n`` calls; the stack grows and is asked each time."""
    start = rng.randrange(100)
    return script([step for i in range(n // 2) for step in (push(start + i), SMALLEST)])
