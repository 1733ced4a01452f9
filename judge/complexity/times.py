"""CPU time as the auditor of counts, and as the judge where C code hides the work.

Time bends for many reasons that are no growth: caches fill, memory is mapped, a clock speeds up.
So it overrules counts only where it leaves them by a real power over several octaves; alone it
tells powers apart well and a log factor hardly.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from judge.complexity.fit import LEAST_POINTS, Curve, Fit, fit_shape
from judge.complexity.shapes import BY_NAME, CLASS_SHAPES, CONSTANT, Shape, exponential

_OVERRULING_POWER = 0.55
_OVERRULING_FACTOR = 4.0
_OCTAVES = 3.0
_NOISE = 0.06
"""Relative error of a smallest time among a few."""
_OVERHEAD_SECONDS = 60e-6
"""About what the clock's own round trip takes; below it there is nothing to see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """The shape that times show by themselves; ``certain`` is how clearly (0..1)."""

    shape: Shape
    certain: float
    fit: Fit | None


def outgrows(curve: Curve, shape: Shape) -> bool:
    """Whether time leaves ``shape`` behind for good: over the upper octaves each step grows by
    more, by a power of about 0.55 at least, and by a factor of 4 in all."""
    upper = _audible(curve)
    if len(upper) < LEAST_POINTS or math.log2(upper[-1][0] / upper[0][0]) < _OCTAVES:
        return False
    upper = upper[-(LEAST_POINTS + 1) :]
    excess = [(n, value / shape(n)) for n, value in upper]
    (first, low), (last, high) = excess[0], excess[-1]
    if high / low < _OVERRULING_FACTOR ** min(1.0, math.log2(last / first) / _OCTAVES):
        return False
    slopes = [math.log(v / u) / math.log(n / m) for (m, u), (n, v) in pairwise(excess) if n > m]
    return min(slopes) >= _OVERRULING_POWER * 0.6 and _mean(slopes) >= _OVERRULING_POWER


def by_time(curve: Curve) -> Timed | None:
    """The class that times alone show, by the slope first and then by the best fit among its
    neighbours. None if there are too few sizes that take long enough to tell."""
    if len(curve) < LEAST_POINTS:
        return None
    audible = _audible(curve)
    if len(audible) < LEAST_POINTS:
        grows = curve[-1][1] > 2.5 * curve[0][1]
        return None if grows else Timed(shape=CONSTANT, certain=0.9, fit=_flat(curve))
    doubling = _doubling(audible)
    if doubling is not None:
        return Timed(shape=doubling, certain=0.85, fit=fit_shape(audible, doubling))
    fits = [fit for shape in CLASS_SHAPES if (fit := fit_shape(audible, shape)) is not None]
    if not fits:
        return None
    best = min(fit.residual for fit in fits)
    for fit in fits:
        if fit.residual <= max(_NOISE, 1.6 * best):
            runner_up = min((f.residual for f in fits if f is not fit), default=1.0)
            clear = min(1.0, runner_up / max(fit.residual, _NOISE / 2) / 3)
            return Timed(shape=fit.shape, certain=0.5 + 0.35 * clear, fit=fit)
    return None


def _audible(curve: Curve) -> list[tuple[float, float]]:
    """The points above the overhead, less the overhead."""
    floor = min(_OVERHEAD_SECONDS, min((value for _, value in curve), default=0.0) * 0.9)
    return [(n, value - floor) for n, value in curve if value > _OVERHEAD_SECONDS * 3]


def _flat(curve: Curve) -> Fit | None:
    return fit_shape(curve, CONSTANT)


def _doubling(curve: Curve) -> Shape | None:
    """An exponential, where time grows by a steady factor with each step of n."""
    (first, low), (last, high) = curve[0], curve[-1]
    if last > 64 or last <= first:
        return None
    power = math.log(high / low) / math.log(last / first)
    base = (high / low) ** (1 / (last - first))
    return exponential(base) if base > 1.35 and power > 4.5 else None


def fitted_times(curve: Curve, shape: Shape) -> tuple[float, ...]:
    """The curve of ``shape`` laid through all points, overhead included; empty if none fits."""
    try:
        fit = fit_shape(curve, _with_constant(shape)) or fit_shape(curve, shape)
    except OverflowError:
        fit = None
    return () if fit is None else tuple(fit(n) for n, _ in curve)


def _with_constant(shape: Shape) -> Shape:
    lower = ("1",) if shape is not BY_NAME["1"] else ()
    return Shape(
        name=shape.name,
        growth=shape.growth,
        power=shape.power,
        logs=shape.logs,
        base=shape.base,
        lower=lower,
    )


def _mean(values: Sequence[float]) -> float:
    return math.fsum(values) / len(values)
