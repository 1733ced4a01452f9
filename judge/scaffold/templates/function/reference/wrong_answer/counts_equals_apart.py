"""Counts equal values wherever they stand.

Caught by: runs
"""

from collections import Counter


def ENTRY_POINT(values: list[int]) -> int:
    return max(Counter(values).values(), default=0)
