"""The tables that turn a fact into a band of 1 to 4. Pure; change them here and nowhere else.

Each table lists the least (or most) that earns a band, the best first; what earns none of them
has band 1.
"""

from __future__ import annotations

from collections.abc import Sequence

Table = Sequence[tuple[float, int]]

TRACE_SCORE: Table = ((90, 4), (70, 3), (40, 2))
"""At least so many of 100."""
TESTS_PASSED: Table = ((1.0, 3), (0.5, 2))
"""The share of the hidden tests that ran, of code that is not accepted; accepted is 4."""
FIRST_RIGHT: Table = ((0.5, 4), (0.75, 3), (1.0, 2))
"""The share of the clock that was used when the code was first right, at most."""
EXAMPLES_RIGHT: Table = ((1.0, 4), (0.8, 3), (0.5, 2))
"""The share of the own examples that are what the statement asks for; one band less for few."""
WRONG_CAUGHT: Table = ((0.5, 4), (0.25, 3), (0.1, 2))
"""The share of the known-wrong solutions that the own examples catch; some problems have many that
only relations between calls show, which examples with fixed answers cannot."""
PROBLEMS_REACHED: Table = ((1.0, 4), (0.6, 3), (0.4, 2))
"""The share of the round's problems for which code was written."""
BRIER: Table = ((0.05, 4), (0.2, 3), (0.4, 2))
"""The mean squared error of what was predicted, at most."""
NOTES: Table = ((3, 4), (2, 3), (1, 2))
"""At least so many notes while the code was open."""
REFUSED_PROMPTS: Table = ((0.0, 4), (0.2, 3), (0.5, 2))
"""The share of the prompts that asked for what a candidate should find, at most."""
DRAFTS: Table = ((85, 4), (60, 3), (40, 2))
"""At least so many of 100 for the critiques; to accept whatever comes, or to reject it, stays below
60."""
CLAIM: Table = ((0.0, 4), (0.5, 3), (1.0, 2))
"""How many classes a claimed growth is off; a log factor is half a class."""
WRAP_UP_WORDS: Table = ((12, 4), (5, 3), (1, 2))
"""At least so many words once the code was closed."""

UNREAD_SECONDS = 20.0
"""A draft that stands in the code so soon was not read."""
ENOUGH_EXAMPLES = 3
ENOUGH_WORDS = 8
"""An approach of fewer words names no idea."""
MANY_WORDS = 20
LOG_FACTORS = frozenset({frozenset({"O(1)", "O(log n)"}), frozenset({"O(n)", "O(n log n)"})})


def at_least(value: float, table: Table) -> int:
    return next((band for least, band in table if value >= least), 1)


def at_most(value: float, table: Table) -> int:
    return next((band for most, band in table if value <= most), 1)
