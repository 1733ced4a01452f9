"""The right answer twice: from the definition, and fast enough for a million messages."""

from __future__ import annotations

WINDOW_MS = 1000


def by_definition(timestamps: list[int], k: int) -> int:
    """Count every message of every window that begins with a message.

    A fullest window can be slid right until it begins with a message without losing one.
    """
    fullest = 0
    for start in timestamps:
        inside = sum(1 for moment in timestamps if start <= moment < start + WINDOW_MS)
        fullest = max(fullest, inside)
    return min(k, fullest)


def in_one_pass(timestamps: list[int], k: int) -> int:
    """The same in linear time: ``oldest`` follows the newest message, never going back."""
    fullest = oldest = 0
    for newest, moment in enumerate(timestamps):
        while timestamps[oldest] <= moment - WINDOW_MS:
            oldest += 1
        if newest - oldest >= fullest:
            fullest = newest - oldest + 1
    return min(k, fullest)
