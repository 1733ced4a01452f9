"""Begins at 1, though there may be no value.

Caught by: hardly anything
"""

from itertools import pairwise


def ENTRY_POINT(values: list[int]) -> int:
    longest = current = 1
    for before, value in pairwise(values):
        current = current + 1 if value == before else 1
        longest = max(longest, current)
    return longest
