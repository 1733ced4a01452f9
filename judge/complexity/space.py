"""The growth class of extra memory, from two series: bytes of objects, and depth of calls.

Depth is exact and shows recursion; bytes come in steps (lists grow by an eighth, dictionaries and
sets by powers of two), so their tolerance is wide and sizes that double keep the steps in phase.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from judge.complexity.fit import LEAST_POINTS, Fit, fit_all, fit_shape, simplest
from judge.complexity.shapes import BY_NAME, CLASS_SHAPES, CONSTANT, Shape

_SMALL_BYTES = 4096
"""What never exceeds this does not grow: a few objects, a buffer, a dictionary of one size."""
_STEP_BYTES = 320
"""Growth by less may be a wider integer or a first resize."""
_TOLERANCE = 0.05
_MOST_TOLERANCE = 0.35
_DEPTH_TOLERANCE = 0.03


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupied:
    """The shape of memory; ``basis`` is the series that decided, ``certain`` how clearly."""

    shape: Shape
    basis: str
    certain: float
    fit: Fit | None


def classify_space(bytes_by_n: Mapping[int, float], depth_by_n: Mapping[int, float]) -> Occupied:
    """The larger of what bytes and depth show."""
    by_bytes = _by_bytes(bytes_by_n)
    by_depth = _by_depth(depth_by_n)
    return max(by_bytes, by_depth, key=lambda found: found.shape.order)


def _by_depth(series: Mapping[int, float]) -> Occupied:
    curve = [(float(n), float(depth)) for n, depth in sorted(series.items()) if depth > 0]
    flat = not curve or curve[-1][1] <= curve[0][1] + 1
    if flat or len(curve) < LEAST_POINTS:
        return Occupied(shape=CONSTANT, basis="depth", certain=0.6 if not flat else 1.0, fit=None)
    fits = [fit for fit in fit_all(curve) if fit.shape.base is None]
    fit = simplest(fits, _DEPTH_TOLERANCE) or simplest(fits, 0.2)
    if fit is None:
        return Occupied(shape=CONSTANT, basis="depth", certain=0.3, fit=None)
    return Occupied(shape=fit.shape, basis="depth", certain=0.97, fit=fit)


def _by_bytes(series: Mapping[int, float]) -> Occupied:
    curve = [(float(n), max(1.0, value)) for n, value in sorted(series.items())]
    if len(curve) < LEAST_POINTS:
        return Occupied(shape=CONSTANT, basis="bytes", certain=0.3, fit=None)
    largest = max(value for _, value in curve)
    grown = largest - min(value for _, value in curve)
    if largest < _SMALL_BYTES and not _creeps(curve, grown):
        certain = 0.95 if curve[-1][0] / curve[0][0] >= 16 else 0.7
        return Occupied(shape=CONSTANT, basis="bytes", certain=certain, fit=None)
    upper = _grown_up(curve)
    fits = fit_all(upper, CLASS_SHAPES)
    best = min((fit.residual for fit in fits), default=1.0)
    fit = simplest(fits, min(_MOST_TOLERANCE, max(_TOLERANCE, 1.7 * best)))
    if fit is None:
        return Occupied(shape=CONSTANT, basis="bytes", certain=0.2, fit=None)
    certain = 0.97 if fit.residual < 2 * _TOLERANCE else 0.85
    return Occupied(shape=fit.shape, basis="bytes", certain=certain, fit=fit)


def _creeps(curve: list[tuple[float, float]], grown: float) -> bool:
    """Whether a small figure grows with n all the same, steadily and by more than chance."""
    steps = [after - before for (_, before), (_, after) in zip(curve, curve[1:], strict=False)]
    rising = sum(step > 0 for step in steps)
    return grown >= _STEP_BYTES and rising >= 0.7 * len(steps) and min(steps) > -64


def _grown_up(curve: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The points from where bytes rule over what any call takes, but enough of them."""
    largest = curve[-1][1]
    cut = [point for point in curve if point[1] >= min(_SMALL_BYTES / 2, largest / 64)]
    return cut if len(cut) >= LEAST_POINTS else curve[-max(LEAST_POINTS, len(cut)) :]


def fitted_bytes(curve: list[tuple[float, float]], shape: Shape) -> tuple[float, ...]:
    """The curve of ``shape`` through the points; empty if none fits."""
    fit = fit_shape([(n, max(1.0, v)) for n, v in curve], shape)
    if fit is None and shape is CONSTANT:
        middle = math.fsum(v for _, v in curve) / len(curve)
        return tuple(middle for _ in curve)
    return () if fit is None else tuple(fit(n) for n, _ in curve)


LOG = BY_NAME["log n"]
