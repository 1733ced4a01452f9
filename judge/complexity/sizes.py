"""Which sizes to measure at: doubling while it is cheap, closer together where cost explodes.

Sizes double from an odd start that is no power of two: lists, dictionaries and hand-made arrays
that grow by doubling are then caught at the same point of their step each time, and numbers are
neither all even powers nor all ones. Pure: costs are told, nothing is measured here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

STARTS = (13, 11, 15, 9)
"""Where to start, by the number of the measurement: an independent one has other sizes."""
_ENOUGH = 7
"""As many sizes tell any two classes apart."""
_FEW = 5
"""With so few after doubling, cost explodes: sizes go up one by one instead."""

_NOTHING = 0.0005
"""Seconds that are mostly the cost of measuring."""

Cost = Callable[[int], float | None]
"""Measures at a size and tells its cost in seconds; None if it was stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Bounds on a search for sizes: ``least`` and ``most``, and the cost in seconds of one size
    after which no larger one is tried. ``enough`` is how many sizes are wanted at least."""

    least: int
    most: int
    most_cost: float
    enough: int = _ENOUGH


def climb(ladder: Ladder, cost: Cost, more: Callable[[], bool]) -> None:
    """Measure at sizes until there are enough, as far up as the cost allows. ``more`` says
    whether there is time for another one."""
    tried: dict[int, float | None] = {}

    def measure(n: int) -> bool:
        if n in tried or not more():
            return tried.get(n) is not None
        tried[n] = cost(n)
        return tried[n] is not None

    for n in _doubling(ladder):
        if not measure(n) or _next_is_too_dear(tried, ladder):
            break
    fitting = sorted(n for n, spent in tried.items() if spent is not None)
    if len(fitting) >= ladder.enough:
        return
    if len(fitting) <= _FEW:
        _step_by_step(ladder, fitting, tried, measure)
    else:
        _between(ladder, fitting, measure)


def _doubling(ladder: Ladder) -> Iterator[int]:
    """Half steps at first, where a cost that explodes must be noticed early."""
    n = ladder.least
    while n <= ladder.most:
        yield n
        between = round(n * 1.4)
        if n < 4 * ladder.least and between < ladder.most:
            yield between
        n *= 2


def _next_is_too_dear(tried: dict[int, float | None], ladder: Ladder) -> bool:
    """Whether the next size would cost far too much, if cost goes on growing as it did lately, or
    a little faster."""
    costs = [(n, spent) for n, spent in sorted(tried.items()) if spent is not None]
    n, last = costs[-1]
    if last > ladder.most_cost:
        return True
    if len(costs) < 2 or last < _NOTHING:
        return False
    before, previous = costs[-2]
    power = math.log(last / max(previous, _NOTHING)) / math.log(n / before)
    step = _next_step(n, ladder)
    foreseen: float = last * step ** max(1.0, 1.2 * power)
    return foreseen > 4 * ladder.most_cost


def _next_step(n: int, ladder: Ladder) -> float:
    return 1.43 if n < 4 * ladder.least else 2.0


def _step_by_step(
    ladder: Ladder,
    fitting: list[int],
    tried: dict[int, float | None],
    measure: Callable[[int], bool],
) -> None:
    """Up one by one from the largest size that was cheap, then down."""
    failed = min((n for n, spent in tried.items() if spent is None), default=ladder.most + 1)
    top = fitting[-1] if fitting else 1
    while not fitting and top < failed and measure(top):
        top += 1
    n = top + 1
    while n < failed and n <= ladder.most and (tried.get(n - 1) or 0.0) <= ladder.most_cost / 2:
        if not measure(n):
            break
        n += 1
    done = sum(spent is not None for spent in tried.values())
    for n in range(top - 1, 0, -1):
        if done >= ladder.enough + 2:
            return
        done += measure(n)


def _between(ladder: Ladder, fitting: list[int], measure: Callable[[int], bool]) -> None:
    """Half steps: between the sizes, from the largest down, and below the first."""
    done = len(fitting)
    for n in [round(n * 0.71) for n in reversed(fitting)] + [fitting[0] // 2, fitting[0] // 3]:
        if done >= ladder.enough:
            return
        if n >= 2:
            done += measure(n)
