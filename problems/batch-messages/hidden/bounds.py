"""The bounds that the statement names; ``judge verify`` counts the cases that reach each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

from judge.authoring import Bound

from .generators import MOST_BYTES, MOST_WORK
from .oracle import Messages

Reached = Callable[[Messages, int, int], bool]


def _size(bytes_of: int) -> Reached:
    return lambda messages, limit, overhead: any(size == bytes_of for size, _ in messages)


def _work(milliseconds: int) -> Reached:
    return lambda messages, limit, overhead: any(work == milliseconds for _, work in messages)


def _alone(beyond: int) -> Reached:
    """A message is by so many bytes larger than the limit."""
    return lambda messages, limit, overhead: any(s == limit + beyond for s, _ in messages)


def _together(beyond: int) -> Reached:
    """A run of messages, each of which is smaller, needs so many bytes more than the limit."""

    def reached(messages: Messages, limit: int, overhead: int) -> bool:
        sums = list(accumulate((size for size, _ in messages), initial=0))
        known = set(sums)
        fits = all(0 < size < limit for size, _ in messages)
        return fits and any(total - limit - beyond in known for total in sums)

    return reached


BOUNDS = (
    Bound("no messages", lambda messages, limit, overhead: not messages),
    Bound("one message", lambda messages, limit, overhead: len(messages) == 1),
    Bound("20,000 messages", lambda messages, limit, overhead: len(messages) == 20_000),
    Bound("size 0", _size(0)),
    Bound("size 10^12", _size(MOST_BYTES)),
    Bound("work 0", _work(0)),
    Bound("work 10^15", _work(MOST_WORK)),
    Bound("limit 1", lambda messages, limit, overhead: limit == 1),
    Bound("limit 10^12", lambda messages, limit, overhead: limit == MOST_BYTES),
    Bound("overhead 0", lambda messages, limit, overhead: overhead == 0),
    Bound("overhead 10^15", lambda messages, limit, overhead: overhead == MOST_WORK),
    Bound("a message of exactly limit", _alone(0)),
    Bound("a message of one byte more", _alone(1)),
    Bound("messages of exactly limit together", _together(0)),
    Bound("messages of one byte more together", _together(1)),
    Bound("messages of one byte less together", _together(-1)),
    Bound(
        "a batch of messages of size 0 only",
        lambda messages, limit, overhead: len(messages) > 1 and not any(s for s, _ in messages),
    ),
)
