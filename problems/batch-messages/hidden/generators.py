"""Draws argument tuples ``(messages, limit, overhead)`` around full batches and slow messages.

Sizes and works are small numbers, so that sums meet the limit and works tie, but where a rule is
about large ones. Every message fits into a batch, but where the rule is about one that does not.
"""

from __future__ import annotations

import random

from hypothesis import strategies as st

from .oracle import Messages

Case = tuple[Messages, int, int]

MOST_BYTES = 10**12
MOST_WORK = 10**15
OVERHEADS = (0, 0, 1, 2, 5)


def fitting(messages: Messages, limit: int) -> Messages:
    """The messages with sizes cut down to ``limit``."""
    return [(min(size, limit), work) for size, work in messages]


def _cases(
    sizes: tuple[int, ...],
    works: tuple[int, ...],
    limits: tuple[int, ...],
    *,
    overheads: tuple[int, ...] = OVERHEADS,
    least: int = 1,
    most: int = 9,
) -> st.SearchStrategy[Case]:
    message = st.tuples(st.sampled_from(sizes), st.sampled_from(works))
    return st.tuples(
        st.lists(message, min_size=least, max_size=most),
        st.sampled_from(limits),
        st.sampled_from(overheads),
    ).map(lambda drawn: (fitting(drawn[0], drawn[1]), drawn[1], drawn[2]))


def nothing() -> st.SearchStrategy[Case]:
    """No message, or one that does and costs next to nothing."""
    few = st.sampled_from(([], [], [(0, 0)], [(1, 0)], [(0, 3)], [(1, 4)]))
    return st.tuples(few.map(list), st.sampled_from((1, 7)), st.sampled_from((0, 1, 9)))


def _too_large(drawn: tuple[Messages, int, int, tuple[int, int], int]) -> Case:
    messages, limit, overhead, (place, over), work = drawn
    sizes = fitting(messages, limit)
    place %= len(sizes) + 1
    return [*sizes[:place], (limit + over, work), *sizes[place:]], limit, overhead


def fits_nowhere() -> st.SearchStrategy[Case]:
    """A message of exactly the limit, one more or much more; first, last or between."""
    message = st.tuples(st.integers(0, 4), st.integers(0, 3))
    return st.tuples(
        st.lists(message, max_size=5),
        st.integers(1, 6),
        st.sampled_from((0, 2)),
        st.tuples(st.integers(0, 5), st.sampled_from((0, 1, 1, 2, 50))),
        st.sampled_from((0, 0, 1, 4)),
    ).map(_too_large)


def full() -> st.SearchStrategy[Case]:
    """Sums of sizes that are often the limit, or one more."""
    return _cases((1, 1, 2, 3, 4), (1, 2, 5, 9), (4, 5, 6, 7), least=2)


def slowest() -> st.SearchStrategy[Case]:
    """Slow messages first, last and between quick ones; batches that hold them need not be full."""
    return _cases((1, 1, 2), (0, 1, 2, 7, 8, 9, 9), (2, 3, 4, 20), overheads=(0, 1, 3), least=3)


def overheads() -> st.SearchStrategy[Case]:
    """Overheads that are nothing, about as much as a message takes, or far more."""
    return _cases((1, 2), (0, 1, 4, 6), (2, 4, 9), overheads=(0, 1, 2, 3, 5, 1000), least=2)


def weightless() -> st.SearchStrategy[Case]:
    """Messages of size 0 at the ends of batches that are full without them."""
    return _cases((0, 0, 1, 2), (0, 1, 5, 6, 9), (1, 2, 3), least=2, most=8)


def _short_windows() -> st.SearchStrategy[Case]:
    """Several batches long; slow messages come into reach and leave it again."""
    return _cases((1, 1, 2, 3), tuple(range(10)), (3, 5, 8), least=8, most=24)


def _far(drawn: tuple[list[tuple[int, int]], int, int]) -> Case:
    messages, limit, overhead = drawn
    return [(min(limit, limit // part), work) for part, work in messages], limit, overhead


def wide() -> st.SearchStrategy[Case]:
    """Sizes, works and overheads at their bounds, where floats and 32 bits give out."""
    works = (MOST_WORK, MOST_WORK - 1, MOST_WORK - 2, MOST_WORK - 3, 2**31, 10**9 + 1, 1, 0)
    message = st.tuples(st.sampled_from((1, 1, 1, 2)), st.sampled_from(works))
    return st.tuples(
        st.lists(message, min_size=5, max_size=20),
        st.sampled_from((MOST_BYTES, MOST_BYTES - 1, 2**32, 2**32 + 1)),
        st.sampled_from((0, 1, MOST_WORK, MOST_WORK - 1, MOST_WORK - 2, MOST_WORK - 3)),
    ).map(_far)


def _shaped(shape: int, count: int, rng: random.Random) -> list[int]:
    """Works that fall, rise, fall in steps with quick ones between, or lie at random."""
    if shape == 0:
        return list(range(3 * count, 0, -3))
    if shape == 1:
        return list(range(0, 2 * count, 2))
    if shape == 2:
        return [(count - i) * (1 + i % 2) for i in range(count)]
    return [rng.randrange(1000) for _ in range(count)]


def _long(drawn: tuple[int, int, int, int, int]) -> Case:
    shape, count, limit, overhead, seed = drawn
    rng = random.Random(seed)
    works = _shaped(shape, count, rng)
    return [(rng.randrange(4), work) for work in works], limit, overhead


def _long_windows() -> st.SearchStrategy[Case]:
    """Hundreds of messages, and batches that hold tens or hundreds of them."""
    return st.tuples(
        st.integers(0, 3),
        st.sampled_from((130, 250)),
        st.sampled_from((20, 90, 300, 10**6)),
        st.sampled_from((0, 3, 200, 5000)),
        st.integers(0, 10**6),
    ).map(_long)


def moving_window() -> st.SearchStrategy[Case]:
    """Windows of a few messages that move on, and now and then of many."""
    return st.one_of(_short_windows(), _short_windows(), _long_windows())


def _alike(case: Case) -> list[Case]:
    """Calls with the same messages: turned round, with another limit and overhead, and again."""
    messages, limit, overhead = case
    return [
        case,
        (messages[::-1], limit, overhead),
        (messages, limit + 1, overhead),
        (messages, limit, overhead + 1),
        case,
    ]


def several_calls() -> st.SearchStrategy[list[Case]]:
    """Calls that are alike at first sight."""
    return _cases((1, 2, 3), (0, 2, 6, 9), (3, 5), least=3, most=7).map(_alike)


def falling(n: int, rng: random.Random) -> Case:
    """Each message is quicker than the one before; a batch may hold half of them."""
    start = 4 * n + rng.randrange(1000)
    return [(1, start - 3 * i) for i in range(n)], max(1, n // 2), 10**6


def rising(n: int, rng: random.Random) -> Case:
    """Each message is slower than the one before; a batch may hold half of them."""
    start = rng.randrange(1000)
    return [(1, start + 3 * i) for i in range(n)], max(1, n // 2), 50


def stairs(n: int, rng: random.Random) -> Case:
    """Falling works, of which every other one is far quicker; a batch may hold half of them."""
    start = 4 * n + rng.randrange(1000)
    works = [(start - 3 * i) // (1 + i % 2) for i in range(n)]
    return [(rng.randrange(3), work) for work in works], max(2, n // 2), 20 * n
