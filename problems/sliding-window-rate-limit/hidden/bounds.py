"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from judge.authoring import Bound

from .generators import HUGE_K, LATEST
from .oracle import in_one_pass


def _apart(distance: int) -> Callable[[list[int], int], bool]:
    """Two messages, neighbours or not, are so many milliseconds apart."""

    def reached(timestamps: list[int], k: int) -> bool:
        moments = set(timestamps)
        return any(moment + distance in moments for moment in moments)

    return reached


def _many_in_a_window(timestamps: list[int], k: int) -> bool:
    return k > 1 and in_one_pass(timestamps, HUGE_K) == k


BOUNDS = (
    Bound("no messages", lambda timestamps, k: not timestamps),
    Bound("one message", lambda timestamps, k: len(timestamps) == 1),
    Bound("1,000,000 messages", lambda timestamps, k: len(timestamps) == 1_000_000),
    Bound("999 ms apart", _apart(999)),
    Bound("1000 ms apart", _apart(1000)),
    Bound(
        "the same millisecond", lambda timestamps, k: any(a == b for a, b in pairwise(timestamps))
    ),
    Bound("timestamp 0", lambda timestamps, k: timestamps[:1] == [0]),
    Bound("timestamp 10^13", lambda timestamps, k: timestamps[-1:] == [LATEST]),
    Bound("k = 0", lambda timestamps, k: k == 0),
    Bound("k as many as the fullest window holds", _many_in_a_window),
    Bound("k beyond the number of messages", lambda timestamps, k: k > len(timestamps)),
    Bound("k = 10^9", lambda timestamps, k: k == HUGE_K),
)
