"""Axes of a bench's charts: where a value stands between two ends, and which ticks to write."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from judge.model.growth import GrowthMeasurement
from judge.report.bench_units import Tick, byte_ticks, log_ticks, size_ticks, tick

Line = tuple[tuple[float, float], ...]
"""Points by size."""

MOST_SIZE_TICKS, MOST_VALUE_TICKS = 10, 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """From ``low`` to ``high``, logarithmic or linear."""

    low: float
    high: float
    ticks: tuple[Tick, ...]
    log: bool = True

    def place(self, value: float) -> float:
        """0 at the low end, 1 at the high one; never beyond them."""
        scale = math.log if self.log else float
        low, high = scale(self.low), scale(self.high)
        return min(1.0, max(0.0, (scale(value) - low) / (high - low)))


def positive(points: Iterable[tuple[float, float]]) -> Line:
    """Those that have a logarithm, by size."""
    return tuple(sorted((n, value) for n, value in points if n > 0 and value > 0))


def fitted_line(measured: GrowthMeasurement) -> Line:
    """The fitted curve of the time at each size, or nothing where there is none."""
    fitted = measured.time.fitted
    if len(fitted) != len(measured.points):
        return ()
    ns = (float(point.n) for point in measured.points)
    return positive(zip(ns, fitted, strict=True))


def widened(values: Sequence[float]) -> tuple[float, float]:
    """Their ends, or never less than a factor of ten around them, so that noise on a constant
    looks like what it is."""
    low, high = min(values), max(values)
    lack = max(0.0, 1 - math.log10(high / low)) / 2
    return low / 10**lack, high * 10**lack


def size_axis(ns: Sequence[int]) -> Axis | None:
    """For the sizes, ascending, with some air; None where they are less than two."""
    known = [n for n in ns if n > 0]
    if len(known) < 2:
        return None
    air = (known[-1] / known[0]) ** 0.02
    ticks = tuple(size_ticks(known, most=MOST_SIZE_TICKS))
    return Axis(low=known[0] / air, high=known[-1] * air, ticks=ticks)


def time_axis(seconds: Sequence[float]) -> Axis | None:
    return _log_axis(seconds, partial(log_ticks, label=tick))


def memory_axis(counts: Sequence[float]) -> Axis | None:
    return _log_axis(counts, byte_ticks)


def _log_axis(values: Sequence[float], ticks: Callable[..., list[Tick]]) -> Axis | None:
    """For positive values, with some air; None where there are none."""
    if not values:
        return None
    low, high = widened(values)
    air = (high / low) ** 0.03
    low, high = low / air, high * air
    return Axis(low=low, high=high, ticks=tuple(ticks(low, high, most=MOST_VALUE_TICKS)))


def percent_axis(shares: Sequence[float]) -> Axis | None:
    """For shares around nothing, symmetric, at least 10 % either way; None without any."""
    if not shares:
        return None
    furthest = max(0.1, *(abs(share) for share in shares))
    step = next(s for s in _steps() if s * 2 >= furthest)
    ticks = tuple((k * step, f"{k * step * 100:+.0f} %" if k else "0 %") for k in (-2, -1, 0, 1, 2))
    return Axis(low=-2.2 * step, high=2.2 * step, ticks=ticks, log=False)


def _steps() -> Iterable[float]:
    power = 0.1
    while True:
        yield from (power / 2, power, power * 2)
        power *= 10
