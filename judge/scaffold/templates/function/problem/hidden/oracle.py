"""The right answer, straight from the statement. Prefer what is plainly right to what is quick;
only large cases need an answer in reasonable time."""

from __future__ import annotations

from itertools import groupby


def longest(values: list[int]) -> int:
    """The answer for ``values``, which must stay as they are."""
    return max((len(list(run)) for _, run in groupby(values)), default=0)
